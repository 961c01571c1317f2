/**
 * A hatch, described once and drawn twice: as an SVG pattern in legends, charts and print, and as a tile of the
 * map's pattern atlas. Lengths are CSS pixels of a tile that repeats without a seam.
 */
export type Hatch =
  | {
      readonly kind: "lines";
      readonly angle: 0 | 45 | 90 | 135;
      readonly gap: number;
      readonly width: number;
    }
  | { readonly kind: "dots"; readonly gap: number; readonly radius: number }
  | { readonly kind: "rings"; readonly gap: number; readonly radius: number; readonly width: number }
  | { readonly kind: "cross"; readonly gap: number; readonly arm: number; readonly width: number };

/** The side of the square tile every hatch repeats in; each gap divides it, so that hatches can lie over one another. */
export const TILE = 16;

/** One stroke or dot of a hatch inside the tile. */
export type Mark =
  | {
      readonly kind: "line";
      readonly from: readonly [number, number];
      readonly to: readonly [number, number];
      readonly width: number;
    }
  | {
      readonly kind: "disc";
      readonly centre: readonly [number, number];
      readonly radius: number;
      readonly width: number | null;
    };

/** The marks that draw a hatch in one tile, ready for SVG or a canvas. Lines overrun the tile so that caps never show. */
export function marksOf(hatch: Hatch): Mark[] {
  switch (hatch.kind) {
    case "lines":
      return linesOf(hatch);
    case "dots":
      return grid(hatch.gap).map((centre) => ({ kind: "disc", centre, radius: hatch.radius, width: null }));
    case "rings":
      return grid(hatch.gap).map((centre) => ({
        kind: "disc",
        centre,
        radius: hatch.radius,
        width: hatch.width,
      }));
    case "cross":
      return grid(hatch.gap).flatMap(([x, y]) => crossAt(x, y, hatch.arm, hatch.width));
  }
}

function linesOf({ angle, gap, width }: Extract<Hatch, { kind: "lines" }>): Mark[] {
  const offsets = steps(gap);
  if (angle === 0) return offsets.map((at) => line([-1, at], [TILE + 1, at], width));
  if (angle === 90) return offsets.map((at) => line([at, -1], [at, TILE + 1], width));
  const both = offsets.flatMap((at) => [at - TILE, at, at + TILE]);
  if (angle === 45) return both.map((at) => line([at - 1, TILE + 1], [at + TILE + 1, -1], width));
  return both.map((at) => line([at - 1, -1], [at + TILE + 1, TILE + 1], width));
}

function crossAt(x: number, y: number, arm: number, width: number): Mark[] {
  return [line([x - arm, y], [x + arm, y], width), line([x, y - arm], [x, y + arm], width)];
}

function line(from: readonly [number, number], to: readonly [number, number], width: number): Mark {
  return { kind: "line", from, to, width };
}

function steps(gap: number): number[] {
  return Array.from({ length: TILE / gap }, (_, index) => gap / 2 + index * gap);
}

/** Midway between the lines of the same gap, so that marks and lines over one another are both seen; drawn on both edges. */
function grid(gap: number): [number, number][] {
  const between = Array.from({ length: TILE / gap + 1 }, (_, index) => index * gap);
  return between.flatMap((x) => between.map((y): [number, number] => [x, y]));
}
