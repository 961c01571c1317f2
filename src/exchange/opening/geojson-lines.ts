import { decodeText } from "./decode-text";
import { gathering } from "./features";
import { addFeature, datasetOf } from "./geojson";
import { refuseDeep } from "./json-depth";
import type { Found, Source } from "./opened";
import { reasonOf, refused } from "./refusal";

/** Sets records apart in RFC 8142. */
const SEPARATOR = "\u001e";

/** One feature in each line, or in each record where they are set apart by the record separator (RFC 8142). */
export function readGeojsonLines(source: Source): Found {
  const { text, faults } = decodeText(source.bytes);
  const gathered = gathering(source.name, source.tally);
  const records = text.includes(SEPARATOR) ? text.split(SEPARATOR).slice(1) : text.split("\n");
  for (const [index, record] of records.entries()) {
    if (record.trim() === "") continue;
    const value = parsed(record);
    if (value instanceof Unreadable) {
      const values = { dataset: source.name, reason: value.reason };
      gathered.faults.push({ code: "line-unreadable", row: index + 1, values });
    } else addFeature(gathered, index + 1, value, source.name);
    if (index % 2000 === 0) source.progress(index / records.length);
  }
  const dataset = datasetOf(gathered, source.name, "geojson-lines", null);
  if (dataset.rows.length === 0) throw refused("nothing-inside", { format: "geojson-lines" });
  return { datasets: [dataset], faults: [...faults, ...gathered.faults] };
}

class Unreadable {
  readonly reason: string;

  constructor(reason: string) {
    this.reason = reason;
  }
}

function parsed(line: string): unknown {
  refuseDeep(line);
  try {
    return JSON.parse(line);
  } catch (error) {
    return new Unreadable(reasonOf(error));
  }
}
