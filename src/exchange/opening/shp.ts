import type { Geometry, Polygon, Position } from "geojson";
import { parseShp } from "shpjs";
import { reasonOf, refused } from "./refusal";

const [HEADER, RECORD_HEADER, TYPE_AT] = [100, 8, 32];

/** What is in one record of a `.shp`. */
export interface Shape {
  readonly geometry: Geometry | null;
  /** Why there is none although there should be. */
  readonly reason: string | null;
  /** Rings that lay in no outer ring and became polygons of their own. */
  readonly rings: number;
}

/** Points, lines, polygons and many points; with heights, with measures. Surfaces in space (31) the library takes for points. */
const TYPES = [1, 3, 5, 8, 11, 13, 15, 18, 21, 23, 25, 28];
const MANY_POINTS = [8, 18, 28];
/** Where a record says how many points it has. */
const [COUNT_OF_MANY, COUNT] = [44, 48];

/** Polygons and the lines that their rings are, in the numbers of the format; with heights, with measures. */
const LINES_OF_POLYGONS = new Map([
  [5, 3],
  [15, 13],
  [25, 23],
]);

/**
 * The records of a `.shp`, each read by itself so that a broken one takes no other with it.
 * @param limit vertices of one record, refused before it is read
 * @throws RangeError where not even the header is whole
 */
export function* shapesOf(bytes: Uint8Array, limit: number): Generator<Shape> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const type = view.getInt32(TYPE_AT, true);
  let at = HEADER;
  while (at + RECORD_HEADER <= bytes.length) {
    const length = view.getInt32(at + 4) * 2;
    const end = at + RECORD_HEADER + length;
    if (length < 0 || end > bytes.length) {
      yield { geometry: null, reason: "the record is cut off", rings: 0 };
      return;
    }
    yield length < 4 || view.getInt32(at + RECORD_HEADER, true) === 0
      ? { geometry: null, reason: null, rings: 0 }
      : shapeOf(bytes.subarray(at, end), type, limit);
    at = end;
  }
}

function shapeOf(record: Uint8Array, type: number, limit: number): Shape {
  const view = new DataView(record.buffer, record.byteOffset, record.byteLength);
  const own = view.getInt32(RECORD_HEADER, true);
  if (own !== type || !TYPES.includes(type)) {
    return { geometry: null, reason: `a shape of type ${own} in a file of type ${type}`, rings: 0 };
  }
  // A single point has its coordinates there, and is too short for them to be read as a count.
  const at = MANY_POINTS.includes(type) ? COUNT_OF_MANY : COUNT;
  if (record.length >= at + 4 && view.getInt32(at, true) > limit)
    throw refused("too-many-vertices", { limit });
  try {
    const geometry = parsed(record, type);
    const lines = LINES_OF_POLYGONS.get(type);
    return lines === undefined
      ? { geometry, reason: null, rings: 0 }
      : whole(geometry, parsed(record, lines));
  } catch (error) {
    return { geometry: null, reason: reasonOf(error), rings: 0 };
  }
}

/** A file of one record for the library. */
function parsed(record: Uint8Array, type: number): Geometry | null {
  const file = new Uint8Array(HEADER + record.length);
  file.set(record, HEADER);
  new DataView(file.buffer).setInt32(TYPE_AT, type, true);
  return parseShp(file)[0] ?? null;
}

/** The library drops a ring wound as a hole that lies in no outer ring: it is an island wound the wrong way. */
function whole(geometry: Geometry | null, lines: Geometry | null): Shape {
  const polygons = polygonsOf(geometry);
  const rings =
    lines?.type === "LineString"
      ? [lines.coordinates]
      : lines?.type === "MultiLineString"
        ? lines.coordinates
        : [];
  if (polygons.flat().length >= rings.length) return { geometry, reason: null, rings: 0 };
  const kept = new Set(polygons.flat().map(keyOf));
  const lost = rings.filter((ring) => !kept.has(keyOf(ring)));
  const coordinates = [...polygons, ...lost.map((ring) => [ring])];
  return { geometry: { type: "MultiPolygon", coordinates }, reason: null, rings: lost.length };
}

const polygonsOf = (geometry: Geometry | null): Polygon["coordinates"][] =>
  geometry?.type === "Polygon"
    ? [geometry.coordinates]
    : geometry?.type === "MultiPolygon"
      ? geometry.coordinates
      : [];

const keyOf = (ring: readonly Position[]) => JSON.stringify(ring);
