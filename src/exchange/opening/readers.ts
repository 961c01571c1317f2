import type { Format } from "../../domain/dataset";
import type { Reader } from "./opened";

/** The reader of a kind of file, with its library, fetched when first needed. */
const READERS: Partial<Record<Format, () => Promise<Reader>>> = {
  geojson: async () => (await import("./geojson")).readGeojson,
  "geojson-lines": async () => (await import("./geojson-lines")).readGeojsonLines,
  csv: async () => (await import("./csv")).readCsv,
};

export async function readerOf(format: Format): Promise<Reader> {
  const load = READERS[format];
  if (load === undefined) throw new Error(`no reader of ${format}`);
  return load();
}
