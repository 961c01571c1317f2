import type { Format, ImportLimits } from "../../domain/dataset";
import type { ImportFault, OpeningFault } from "../../domain/import-fault";
import type { Kind, Opened, OpenOptions, Progress, Source } from "./opened";
import { placed } from "./placing";
import { readerOf } from "./readers";
import { Refusal, reasonOf, refused } from "./refusal";
import { formatOfName, kindOfBytes } from "./sniff";
import { createTally } from "./tally";
import { kindOfZip } from "./zip-kind";

/**
 * Opens an office file: its layers or sheets as they are in it, and what is wrong with them. Nothing is thrown: a file that is
 * not taken in says why.
 * @param name of the file, by which its layers are called; the bytes are believed before it
 * @param limits more than these is refused
 * @param options which fields of a table hold its coordinates, where their names do not say it
 */
export async function openFile(
  name: string,
  bytes: Uint8Array,
  limits: ImportLimits,
  options: OpenOptions = {},
  progress: Progress = () => {},
): Promise<Opened> {
  let kind: Kind | null = null;
  try {
    if (bytes.length === 0) throw refused("file-empty", {});
    if (bytes.length > limits.bytes) {
      throw refused("too-many-bytes", { bytes: bytes.length, limit: limits.bytes });
    }
    kind = kindOf(name, bytes, limits);
    const source: Source = { name, bytes, limits, tally: createTally(limits), progress };
    const read = await readerOf(kind);
    const found = await placed(await read(source), options.columns, source.tally);
    progress(1);
    if (found.datasets.length === 0) return { ok: false, datasets: [], faults: found.faults };
    return { ok: true, datasets: found.datasets, faults: [...lies(name, kind), ...found.faults] };
  } catch (error) {
    return { ok: false, datasets: [], faults: [faultOf(error, kind)] };
  }
}

function kindOf(name: string, bytes: Uint8Array, limits: ImportLimits): Kind {
  const kind = kindOfBytes(name, bytes);
  return kind === "zip" ? kindOfZip(bytes, limits.unpackedBytes) : kind;
}

function faultOf(error: unknown, kind: Kind | null): ImportFault {
  if (error instanceof Refusal) return error.fault;
  // Before its kind is known only a zip is looked into.
  return { code: "file-broken", row: null, values: { format: kind ?? "zip", reason: reasonOf(error) } };
}

/** KML and KMZ, GeoJSON and its lines: offices call either by either name. */
const family = (kind: Format | "zip") => kind.slice(0, 2);

function lies(name: string, found: Kind): OpeningFault[] {
  const said = formatOfName(name);
  if (said === null || family(said) === family(found)) return [];
  return [{ code: "name-differs", row: null, values: { said, found } }];
}
