import type { Bounds } from "../../domain/city";
import { planeAround } from "./projection";

/** Millimetres on paper, from the upper left corner of the map. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The map on a page: how large it is, and where the ground lies in it. */
export interface Frame {
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
  /** One millimetre on paper is so many on the ground. */
  readonly denominator: number;
  /** The zoom of the map on the screen at which a pixel stands for as much ground as on this paper. */
  readonly zoom: number;
  /** The ground in the frame, in degrees. */
  readonly bounds: Bounds;
  readonly on: (position: readonly number[]) => Point;
  /** How long a length on the ground is on paper. */
  readonly long: (metres: number) => number;
}

/** Millimetres of a CSS pixel on paper. */
export const PIXEL = 25.4 / 96;

/** The numbers that printed scales have, each with noughts. */
const STEPS = [1, 1.25, 1.5, 2, 2.5, 3, 4, 5, 6, 7.5, 10];

/** Half the equator on a tile of the map's zoom 0, as metres for one of its 512 pixels. */
const METRES_AT_ZERO = (2 * Math.PI * 6_378_137) / 512;

export interface Room {
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
  /** Kept free along the edges. */
  readonly margin: number;
}

/**
 * The largest printed scale at which a piece of ground fits into a room on the page, with the ground in the middle.
 * @throws when there is no ground or no room
 */
export function frameFor(ground: Bounds, { width, height, margin }: Room): Frame {
  const [west, south, east, north] = ground;
  const latitude = (south + north) / 2;
  const plane = planeAround([(west + east) / 2, latitude]);
  const corners = [west, (west + east) / 2, east].flatMap((x) => [south, north].map((y) => plane([x, y])));
  const wide = 2 * Math.max(...corners.map(([x]) => Math.abs(x)));
  const [low, high] = [Math.min(...corners.map(([, y]) => y)), Math.max(...corners.map(([, y]) => y))];
  const least = 1000 * Math.max(wide / (width - 2 * margin), (high - low) / (height - 2 * margin));
  if (!(least > 0 && Number.isFinite(least)))
    throw new Error(`a frame: got ${ground.join(" ")} on ${width} × ${height} mm, wanted ground and room`);
  const denominator = printedScale(least);
  const long = (metres: number) => (1000 * metres) / denominator;
  const middle = (low + high) / 2;
  const perPixel = (PIXEL * denominator) / 1000;
  return {
    width,
    height,
    denominator,
    zoom: Math.log2((METRES_AT_ZERO * Math.cos((latitude * Math.PI) / 180)) / perPixel),
    bounds: groundIn(
      ground,
      { wide, high: high - low },
      (width * denominator) / 1000,
      (height * denominator) / 1000,
    ),
    on: (position) => {
      const [x, y] = plane(position);
      return { x: width / 2 + long(x), y: height / 2 - long(y - middle) };
    },
    long,
  };
}

/** The smallest number of a printed scale that is not below the one that is needed. */
function printedScale(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return (STEPS.find((step) => step * power >= least * (1 - 1e-9)) ?? 10) * power;
}

/** The degrees that the whole frame holds, from those that its ground takes. */
function groundIn(
  [west, south, east, north]: Bounds,
  { wide, high }: { readonly wide: number; readonly high: number },
  acrossMetres: number,
  upMetres: number,
): Bounds {
  const across = ((east - west) * (acrossMetres / wide - 1)) / 2;
  const up = ((north - south) * (upMetres / high - 1)) / 2;
  return [west - across, south - up, east + across, north + up];
}
