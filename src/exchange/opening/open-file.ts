import type { Dataset, Format, ImportLimits } from "../../domain/dataset";
import type { ImportFault, OpeningFault } from "../../domain/import-fault";
import { columnsOf, withColumns } from "./columns";
import { decodeText } from "./decode-text";
import type { Columns, Found, Opened, OpenOptions, Progress, Source } from "./opened";
import { readerOf } from "./readers";
import { Refusal, reasonOf, refused } from "./refusal";
import { formatOfName, sniff } from "./sniff";
import { createTally } from "./tally";

/** Bytes of a text that are enough to tell what it is. */
const START = 64_000;

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
  let format: Format = formatOfName(name) ?? "csv";
  try {
    if (bytes.length === 0) throw refused("file-empty", {});
    if (bytes.length > limits.bytes) {
      throw refused("too-many-bytes", { bytes: bytes.length, limit: limits.bytes });
    }
    format = formatOf(name, bytes);
    const source: Source = { name, bytes, limits, tally: createTally(limits), progress };
    const read = await readerOf(format);
    const found = placed(await read(source), options);
    progress(1);
    return { ok: true, datasets: found.datasets, faults: [...lies(name, format), ...found.faults] };
  } catch (error) {
    return { ok: false, datasets: [], faults: [faultOf(error, format)] };
  }
}

/** The kind of the file; what is not opened is refused with what it is. */
function formatOf(name: string, bytes: Uint8Array): Format {
  const sniffed = sniff(name, bytes, decodeText(bytes.subarray(0, START)).text);
  if (sniffed.kind === "closed") throw refused("file-closed", { found: sniffed.found });
  if (sniffed.kind !== "open") throw refused("file-unknown", {});
  return sniffed.format;
}

function faultOf(error: unknown, format: Format): ImportFault {
  if (error instanceof Refusal) return error.fault;
  return { code: "file-broken", row: null, values: { format, reason: reasonOf(error) } };
}

function lies(name: string, found: Format): OpeningFault[] {
  const said = formatOfName(name);
  // Both are JSON, and offices call either by either name.
  const alike = said?.startsWith("geojson") && found.startsWith("geojson");
  if (said === null || said === found || alike) return [];
  return [{ code: "name-differs", row: null, values: { said, found } }];
}

/** Tables with a point in each row, where their columns are known or can be told by their names. */
function placed({ datasets, faults }: Found, { columns }: OpenOptions): Found {
  const each = datasets.map((dataset) => located(dataset, columns));
  return {
    datasets: each.map(({ dataset }) => dataset),
    faults: [...faults, ...each.flatMap((one) => one.faults)],
  };
}

function located(dataset: Dataset, wanted: Columns | undefined): ReturnType<typeof withColumns> {
  const isTable = dataset.format === "csv" || dataset.format === "xlsx";
  const hasGeometry = dataset.rows.some(({ geometry }) => geometry !== null);
  const asked =
    wanted !== undefined &&
    dataset.fields.includes(wanted.longitude) &&
    dataset.fields.includes(wanted.latitude);
  const columns = asked ? wanted : columnsOf(dataset);
  if (!isTable || (hasGeometry && !asked) || columns === null) return { dataset, faults: [] };
  return withColumns(dataset, columns);
}
