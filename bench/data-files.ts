import { readFile } from "node:fs/promises";
import type { GivenFile } from "../tests/journeys/visitor";

type WrittenFile = Exclude<GivenFile, string>;

type Box = readonly [west: number, south: number, east: number, north: number];

/** The same numbers from 0 to 1 in every run (mulberry32, public domain). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The box that the city's first view shows. */
export async function cityBox(): Promise<Box> {
  return JSON.parse(await readFile("dist/geodata/city.json", "utf8")).bounds;
}

/** An office's table of points, strewn over the box: number, name, longitude, latitude, a count and a remark. */
export function pointsCsv(count: number, [west, south, east, north]: Box): WrittenFile {
  const chance = seeded(38);
  const lines = Array.from({ length: count }, (_, index) => {
    const x = (west + (east - west) * chance()).toFixed(6);
    const y = (south + (north - south) * chance()).toFixed(6);
    return `${index + 1},Point ${index + 1},${x},${y},${Math.floor(chance() * 400)},seen on site`;
  });
  const text = ["number,name,longitude,latitude,visits,remark", ...lines].join("\n");
  return { name: "points.csv", mimeType: "text/csv", buffer: Buffer.from(text) };
}

/** Outlines with so many corners each, on a grid over the box, none of which meets another. */
export function polygonsGeojson(count: number, corners: number, box: Box): WrittenFile {
  const chance = seeded(311);
  const features = Array.from({ length: count }, (_, index) => ({
    type: "Feature",
    properties: { number: index + 1, name: `Plot ${index + 1}`, size: Math.round(chance() * 1e4) },
    geometry: { type: "Polygon", coordinates: [outline(index, count, corners, box, chance)] },
  }));
  const text = JSON.stringify({ type: "FeatureCollection", features });
  return { name: "plots.geojson", mimeType: "application/geo+json", buffer: Buffer.from(text) };
}

/** The first corner of the polygon with a number, in degrees. */
export function cornerOf({ buffer }: { readonly buffer: Buffer }, number: number): readonly [number, number] {
  return JSON.parse(buffer.toString()).features[number - 1].geometry.coordinates[0][0];
}

/** Where the outline of a number stands, in degrees. */
function middleOf(index: number, count: number, [west, south, east, north]: Box): [number, number] {
  const across = Math.ceil(Math.sqrt(count));
  const [column, row] = [index % across, Math.floor(index / across)];
  return [west + ((east - west) * (column + 0.5)) / across, south + ((north - south) * (row + 0.5)) / across];
}

function outline(index: number, count: number, corners: number, box: Box, chance: () => number): number[][] {
  const [x, y] = middleOf(index, count, box);
  const across = Math.ceil(Math.sqrt(count));
  const [wide, high] = [(box[2] - box[0]) / across, (box[3] - box[1]) / across];
  const ring = Array.from({ length: corners }, (_, corner) => {
    const [angle, far] = [(2 * Math.PI * corner) / corners, 0.25 + 0.2 * chance()];
    const place = [x + wide * far * Math.cos(angle), y + high * far * Math.sin(angle)];
    return place.map((value) => Number(value.toFixed(6)));
  });
  return [...ring, ring[0] ?? []];
}
