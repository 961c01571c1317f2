import type { Geometry } from "geojson";
import type { Position } from "../../domain/city";
import type { DataRow } from "../../domain/dataset";

/** The middle of the box around each row that has a geometry, in the file's numbers; NaN where a number is not finite. */
export function middlesOf(rows: readonly DataRow[]): Position[] {
  const middles: Position[] = [];
  for (const { geometry } of rows) {
    const middle = geometry === null ? null : middleOf(geometry);
    if (middle !== null) middles.push(middle);
  }
  return middles;
}

interface Box {
  readonly least: [number, number];
  readonly greatest: [number, number];
}

/** The same of one geometry; null where it has no position. */
export function middleOf(geometry: Geometry): Position | null {
  if (geometry.type === "Point") return ownPlace(geometry.coordinates);
  const box: Box = { least: [Infinity, Infinity], greatest: [-Infinity, -Infinity] };
  stretchTo(box, geometry);
  const [x, y] = box.least;
  return x === Infinity && y === Infinity ? null : [(x + box.greatest[0]) / 2, (y + box.greatest[1]) / 2];
}

/** Most rows are points, which are their own middle. */
function ownPlace(place: readonly number[]): Position | null {
  const x = place[0];
  return x === undefined ? null : [x, place[1] ?? Number.NaN];
}

function stretchTo(box: Box, geometry: Geometry): void {
  if (geometry.type !== "GeometryCollection") stretch(box, geometry.coordinates);
  else for (const part of geometry.geometries) stretchTo(box, part);
}

/** Math.min and max answer NaN once a NaN is among them, which is what is wanted. */
function stretch(box: Box, coordinates: unknown): void {
  if (!Array.isArray(coordinates) || coordinates.length === 0) return;
  const [x, y = Number.NaN]: unknown[] = coordinates;
  if (typeof x === "number" && typeof y === "number") {
    const { least, greatest } = box;
    [least[0], least[1]] = [Math.min(least[0], x), Math.min(least[1], y)];
    [greatest[0], greatest[1]] = [Math.max(greatest[0], x), Math.max(greatest[1], y)];
  } else for (const part of coordinates) stretch(box, part);
}
