import type { Dataset, Format } from "../../domain/dataset";
import { systemOfMember } from "./declared-system";
import { decodeText } from "./decode-text";
import { type Gathering, gathering } from "./features";
import { refuseDeep } from "./json-depth";
import type { Found, Source } from "./opened";
import { reasonOf, refused } from "./refusal";

type Members = Readonly<Record<string, unknown>>;

/** A FeatureCollection, one Feature or a bare geometry, in one layer. */
export function readGeojson(source: Source): Found {
  const { text, faults } = decodeText(source.bytes);
  refuseDeep(text);
  const root = membersOf(parsed(text));
  if (root === null) throw refused("file-broken", { format: "geojson", reason: "not a GeoJSON object" });
  source.progress(0.4);
  const gathered = gathering(source.name, source.tally);
  const features = featuresOf(root);
  for (const [index, feature] of features.entries()) {
    addFeature(gathered, index + 1, feature, source.name);
    if (index % 2000 === 0) source.progress(0.4 + (0.6 * index) / features.length);
  }
  const dataset = datasetOf(gathered, source.name, "geojson", root.crs);
  return { datasets: [dataset], faults: [...faults, ...gathered.faults] };
}

/** The layer that was gathered. */
export function datasetOf(gathered: Gathering, name: string, format: Format, crs: unknown): Dataset {
  return { name, format, ...gathered.done(), system: systemOfMember(crs) };
}

/** A feature or bare geometry as one row; what is neither is said and left out. */
export function addFeature(gathered: Gathering, number: number, value: unknown, dataset: string): void {
  const feature = membersOf(value);
  if (feature === null) {
    const values = { dataset, reason: "not a GeoJSON object" };
    gathered.faults.push({ code: "line-unreadable", row: number, values });
  } else if (feature.type === "Feature") {
    gathered.add(number, feature.geometry, propertiesOf(feature));
  } else gathered.add(number, feature, []);
}

/** The feature's own id is a property too, where none of that name is. */
function propertiesOf({ properties, id }: Members): [string, unknown][] {
  const entries = Object.entries(membersOf(properties) ?? {});
  const named = entries.some(([field]) => field === "id");
  const isPlain = typeof id === "string" || typeof id === "number";
  return isPlain && !named ? [["id", id], ...entries] : entries;
}

function featuresOf(root: Members): readonly unknown[] {
  if (root.type !== "FeatureCollection") return [root];
  if (Array.isArray(root.features)) return root.features;
  throw refused("file-broken", { format: "geojson", reason: "a FeatureCollection without features" });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw refused("file-broken", { format: "geojson", reason: reasonOf(error) });
  }
}

function membersOf(value: unknown): Members | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Members) : null;
}
