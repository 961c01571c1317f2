import type { Dataset, Format, ImportLimits } from "../../domain/dataset";
import type { ImportFault, OpeningFault } from "../../domain/import-fault";
import type { Found, Given, Kind, Opened, OpenOptions, Progress, Source } from "./opened";
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
 * @param given its bytes, or those of the parts of one or more shapefiles by their names
 * @param limits more than these is refused
 * @param options which fields of a table hold its coordinates, where their names do not say it
 */
export async function openFile(
  name: string,
  given: Given,
  limits: ImportLimits,
  options: OpenOptions = {},
  progress: Progress = () => {},
): Promise<Opened> {
  let kind: Kind | null = null;
  try {
    const size = sizeOf(given);
    if (size === 0) throw refused("file-empty", {});
    if (size > limits.bytes) throw refused("too-many-bytes", { bytes: size, limit: limits.bytes });
    kind = given instanceof Uint8Array ? kindOf(name, given, limits) : "shapefile";
    const tally = createTally(limits);
    const read = await readAs(kind, name, given, { limits, tally, progress });
    const found = await placed(read, options.columns, tally);
    progress(1);
    if (found.datasets.length === 0) return { ok: false, datasets: [], faults: found.faults };
    const faults = [...lies(name, kind), ...found.faults];
    return { ok: true, datasets: placesFirst(found.datasets), faults };
  } catch (error) {
    return { ok: false, datasets: [], faults: [faultOf(error, kind)] };
  }
}

const sizeOf = (given: Given): number =>
  given instanceof Uint8Array ? given.length : given.reduce((sum, { bytes }) => sum + bytes.length, 0);

async function readAs(
  kind: Kind,
  name: string,
  given: Given,
  rest: Omit<Source, "name" | "bytes">,
): Promise<Found> {
  if (given instanceof Uint8Array) return (await readerOf(kind))({ name, bytes: given, ...rest });
  const { readParts } = await import("./shapefile");
  return readParts(given, { name, bytes: new Uint8Array(), ...rest });
}

/** Layers and sheets as they stand in the file, those that have places before those without: these are what most people came for. */
function placesFirst(datasets: readonly Dataset[]): Dataset[] {
  const hasPlaces = ({ rows }: Dataset) => rows.some(({ geometry }) => geometry !== null);
  return [...datasets.filter(hasPlaces), ...datasets.filter((one) => !hasPlaces(one))];
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
