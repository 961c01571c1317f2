import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Picture, Pixel } from "./picture";
import { onScreen, type Shown } from "./visitor";

type Ring = readonly (readonly number[])[];
type Outline = readonly Ring[];

/** The outlines of a city's municipalities, as they stand in its data. */
export async function outlinesOf(folder: string): Promise<readonly Outline[]> {
  const read = async (name: string) => JSON.parse(await readFile(join(folder, name), "utf8"));
  const { features } = await read((await read("city.json")).files.municipalities);
  return features.flatMap(({ geometry }: { geometry: { type: string; coordinates: unknown } }) =>
    geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates,
  );
}

/**
 * The colour that is seen most inside the outlines and the one that is seen most outside, over a grid of the picture.
 * On a blank canvas they are the same.
 */
export function commonColours(picture: Picture, shown: Shown, outlines: readonly Outline[]) {
  const inside = new Map<string, number>();
  const outside = new Map<string, number>();
  for (const [longitude, latitude] of grid(shown)) {
    const { x, y } = onScreen(shown, picture, longitude, latitude);
    const counts = outlines.some((outline) => lies(longitude, latitude, outline)) ? inside : outside;
    const colour = named(picture.at(Math.min(x, picture.width - 1), Math.min(y, picture.height - 1)));
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return { inside: most(inside), outside: most(outside) };
}

const STEPS = 60;

function grid([west, south, east, north]: Shown): [number, number][] {
  const along = (from: number, to: number, step: number) => from + ((to - from) * (step + 0.5)) / STEPS;
  return Array.from({ length: STEPS * STEPS }, (_, index) => [
    along(west, east, index % STEPS),
    along(south, north, Math.floor(index / STEPS)),
  ]);
}

/** Even-odd over all rings, so that holes are outside. */
function lies(x: number, y: number, outline: Outline): boolean {
  return outline.reduce((odd, ring) => odd !== crosses(x, y, ring), false);
}

function crosses(x: number, y: number, ring: Ring): boolean {
  return ring.reduce((odd, [ax = 0, ay = 0], index) => {
    const [bx = 0, by = 0] = ring[(index + 1) % ring.length] ?? [];
    return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax ? !odd : odd;
  }, false);
}

const named = (pixel: Pixel) => pixel.join(" ");

function most(counts: ReadonlyMap<string, number>): string | undefined {
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
