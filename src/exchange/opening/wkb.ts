import type { Geometry, Position } from "geojson";
import { BadGeometry } from "./geometry";

/** Walks over well-known binary. */
interface Walk {
  readonly view: DataView;
  at: number;
}

/** What one geometry in the bytes says of itself. */
interface Head {
  readonly little: boolean;
  readonly kind: number;
  /** Numbers of each position; the third is a height unless only a measure follows. */
  readonly size: number;
  readonly kept: number;
}

const DEEPEST = 8;
/** The least bytes that one of several can take: a count of them that the file cannot hold is no count. */
const LEAST = 4;

/**
 * Well-known binary (ISO 13249-3) to a geometry. By hand, because the library makes room for as many points as the bytes announce
 * before it looks whether they are there, and knows no collections.
 * @throws BadGeometry for curves, surfaces and what is cut off
 */
export function wkbGeometry(bytes: Uint8Array): Geometry {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return geometryAt({ view, at: 0 }, 0);
  } catch (error) {
    if (error instanceof RangeError) throw new BadGeometry("the geometry is cut off");
    throw error;
  }
}

function geometryAt(walk: Walk, depth: number): Geometry {
  if (depth > DEEPEST) throw new BadGeometry("collections in collections");
  const head = headAt(walk);
  const parts = <Part extends Geometry>(type: Part["type"]) =>
    many(walk, head, () => {
      const part = geometryAt(walk, depth + 1);
      if (part.type !== type) throw new BadGeometry(`a ${part.type} among ${type}s`);
      return part as Part;
    });
  switch (head.kind) {
    case 1:
      return { type: "Point", coordinates: pointAt(walk, head) };
    case 2:
      return { type: "LineString", coordinates: lineAt(walk, head) };
    case 3:
      return { type: "Polygon", coordinates: many(walk, head, () => lineAt(walk, head)) };
    case 4:
      return { type: "MultiPoint", coordinates: parts("Point").flatMap(coordinatesOf) as Position[] };
    case 5:
      return {
        type: "MultiLineString",
        coordinates: parts("LineString").flatMap(coordinatesOf) as Position[][],
      };
    case 6:
      return { type: "MultiPolygon", coordinates: parts("Polygon").flatMap(coordinatesOf) as Position[][][] };
    case 7:
      return { type: "GeometryCollection", geometries: many(walk, head, () => geometryAt(walk, depth + 1)) };
    default:
      throw new BadGeometry(`a geometry of kind ${head.kind}`);
  }
}

const coordinatesOf = (part: Geometry): unknown[] => ("coordinates" in part ? [part.coordinates] : []);

/** ISO adds thousands for heights and measures, the older extension sets the topmost bits and may put a system's number after. */
function headAt(walk: Walk): Head {
  const little = walk.view.getUint8(walk.at) === 1;
  const code = walk.view.getUint32(walk.at + 1, little);
  walk.at += 5;
  if ((code & 0x20000000) !== 0) walk.at += 4;
  const plain = code & 0x0fffffff;
  const thousands = Math.floor(plain / 1000);
  const height = thousands === 1 || thousands === 3 || (code & 0x80000000) !== 0;
  const measure = thousands === 2 || thousands === 3 || (code & 0x40000000) !== 0;
  const kept = height ? 3 : 2;
  return { little, kind: thousands > 3 ? plain : plain % 1000, size: kept + (measure ? 1 : 0), kept };
}

function many<Part>(walk: Walk, { little }: Head, one: () => Part): Part[] {
  const count = walk.view.getUint32(walk.at, little);
  walk.at += 4;
  if (count * LEAST > walk.view.byteLength - walk.at)
    throw new BadGeometry(`${count} parts that are not there`);
  const parts: Part[] = [];
  for (let part = 0; part < count; part += 1) parts.push(one());
  return parts;
}

function lineAt(walk: Walk, head: Head): Position[] {
  return many(walk, head, () => positionAt(walk, head));
}

function positionAt(walk: Walk, { little, size, kept }: Head): Position {
  const position: Position = [];
  for (let place = 0; place < kept; place += 1)
    position.push(walk.view.getFloat64(walk.at + 8 * place, little));
  walk.at += 8 * size;
  return position;
}

/** An empty point is written as one without numbers. */
function pointAt(walk: Walk, head: Head): Position {
  const position = positionAt(walk, head);
  return position.every(Number.isNaN) ? [] : position;
}
