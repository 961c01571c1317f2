import { IMPORT_LIMITS, type ImportLimits } from "../../../src/domain/dataset";
import { openFile } from "../../../src/exchange/opening/open-file";
import type { Opened, OpenOptions } from "../../../src/exchange/opening/opened";

/** Opens text or bytes under a name. */
export function open(
  name: string,
  content: string | Uint8Array,
  limits: Partial<ImportLimits> = {},
  options: OpenOptions = {},
): Promise<Opened> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return openFile(name, bytes, { ...IMPORT_LIMITS, ...limits }, options);
}

/** The only layer of a file that opens. */
export async function layerOf(name: string, content: string | Uint8Array, options: OpenOptions = {}) {
  const opened = await open(name, content, {}, options);
  const [dataset, ...others] = opened.datasets;
  if (dataset === undefined || others.length > 0) {
    throw new Error(`wanted one layer, got ${opened.datasets.length}: ${JSON.stringify(opened.faults)}`);
  }
  return { ...dataset, faults: opened.faults };
}

/** The codes of what is wrong with a file. */
export async function codesOf(name: string, content: string | Uint8Array, limits?: Partial<ImportLimits>) {
  return (await open(name, content, limits)).faults.map(({ code }) => code);
}
