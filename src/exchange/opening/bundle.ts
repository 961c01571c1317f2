import type { Found, Source } from "./opened";
import { readerOf } from "./readers";
import { refused } from "./refusal";
import { formatOfName, kindOfBytes } from "./sniff";
import { entriesOf } from "./zip";

/** The files in a zip that are opened, each as if it had come alone; the others are left where they are. */
export async function readBundle(source: Source): Promise<Found> {
  const entries = entriesOf(source.bytes, source.limits.unpackedBytes);
  const opened = entries.filter(({ name }) => formatOfName(name) !== null);
  source.tally.layers(opened.length);
  const datasets: Found["datasets"][number][] = [];
  const faults: Found["faults"][number][] = [];
  for (const [index, entry] of opened.entries()) {
    const bytes = entry.unpack();
    const kind = kindOfBytes(entry.name, bytes);
    if (kind === "zip") throw refused("zip-nested", { entry: entry.name });
    const name = entry.name.split("/").at(-1) ?? entry.name;
    const found = await (await readerOf(kind))({ ...source, name, bytes, progress: () => {} });
    datasets.push(...found.datasets);
    faults.push(...found.faults);
    source.progress((index + 1) / opened.length);
  }
  return { datasets, faults };
}
