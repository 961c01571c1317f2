import type { Feature, FeatureCollection, Geometry } from "geojson";
import { boundsOf } from "../../domain/bounds";
import type { Bounds } from "../../domain/city";
import { evaluate, type Seen } from "./expression";

/** The sources of the map by their name there. */
export type Sources = Readonly<Record<string, FeatureCollection>>;

/** The state of a feature by its source: what is drawn differently without its data changing. */
export type StateOf = (source: string, properties: Seen["properties"]) => Seen["state"];

/** What a layer of the style shows of its source. */
interface Shown {
  readonly source: string;
  readonly filter?: unknown;
}

const boxes = new WeakMap<Geometry, Bounds>();

/** The box around a geometry, found once. */
function boxOf(geometry: Geometry): Bounds {
  const box = boxes.get(geometry) ?? boundsOf([geometry]);
  boxes.set(geometry, box);
  return box;
}

const meet = (one: Bounds, other: Bounds): boolean =>
  one[0] <= other[2] && other[0] <= one[2] && one[1] <= other[3] && other[1] <= one[3];

/** The features that a layer shows inside some bounds, each as an expression sees it. */
export function featuresOf(
  { source, filter }: Shown,
  sources: Sources,
  states: StateOf,
  { zoom, bounds }: { readonly zoom: number; readonly bounds: Bounds },
): readonly { readonly geometry: Geometry; readonly seen: Seen }[] {
  const collection = sources[source];
  if (collection === undefined)
    throw new Error(
      `a printed layer: got source «${source}», wanted one of ${Object.keys(sources).join(", ")}`,
    );
  return collection.features
    .filter(({ geometry }) => meet(boxOf(geometry), bounds))
    .map((feature) => ({ geometry: feature.geometry, seen: seenFrom(feature, source, states, zoom) }))
    .filter(({ seen }) => filter === undefined || evaluate(filter, seen) === true);
}

function seenFrom({ geometry, properties }: Feature, source: string, states: StateOf, zoom: number): Seen {
  const known = properties ?? {};
  return { zoom, geometry: kindOf(geometry), properties: known, state: states(source, known) };
}

function kindOf({ type }: Geometry): Seen["geometry"] {
  if (type === "Polygon" || type === "MultiPolygon") return "Polygon";
  return type === "LineString" || type === "MultiLineString" ? "LineString" : "Point";
}

/** The lines of a geometry: rings of areas, paths of lines. */
export function linesOf(geometry: Geometry): readonly (readonly (readonly number[])[])[] {
  switch (geometry.type) {
    case "LineString":
      return [geometry.coordinates];
    case "MultiLineString":
    case "Polygon":
      return geometry.coordinates;
    case "MultiPolygon":
      return geometry.coordinates.flat();
    default:
      return [];
  }
}
