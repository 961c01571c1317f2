import type { Hatch } from "../../theme/hatch";
import type { Box } from "./clip";
import { PIXEL } from "./frame";

/** A hatch against the screen's: discs of a few millimetres must hold some lines of it. */
const SCALE = 0.4 * PIXEL;

/** A hatch over a box as one path: strokes of one width, round where they are dots. */
export interface HatchPath {
  readonly d: string;
  /** Millimetres. */
  readonly width: number;
  readonly round: boolean;
}

/**
 * A hatch of the theme as lines of its own, in millimetres: a pattern would be printed as coarse pixels. It hangs on the
 * corner of the paper, so that neighbours of one hatch go on in one another.
 */
export function hatchPath(hatch: Hatch, box: Box): HatchPath {
  const gap = hatch.gap * SCALE;
  switch (hatch.kind) {
    case "lines":
      return { d: linesIn(box, hatch.angle, gap), width: hatch.width * SCALE, round: false };
    case "dots":
      return { d: grid(box, gap, (x, y) => `M${x} ${y}h0`), width: 2 * hatch.radius * SCALE, round: true };
    case "rings":
      return { d: grid(box, gap, ringAt(hatch.radius * SCALE)), width: hatch.width * SCALE, round: false };
    case "cross":
      return { d: grid(box, gap, crossAt(hatch.arm * SCALE)), width: hatch.width * SCALE, round: false };
  }
}

const short = (value: number): number => Math.round(value * 1000) / 1000;

/** The multiples of a step from one number to another, shifted by a part of it. */
function steps(from: number, to: number, step: number, shift: number): number[] {
  const first = Math.ceil(from / step - shift);
  return Array.from({ length: Math.max(0, Math.floor(to / step - shift) - first + 1) }, (_, index) =>
    short((first + index + shift) * step),
  );
}

/** Lines halfway between the dots of the same gap, as in the theme's tile. */
function linesIn({ left, top, right, bottom }: Box, angle: 0 | 45 | 90 | 135, gap: number): string {
  const [l, t, r, b] = [left, top, right, bottom].map(short);
  if (angle === 0)
    return steps(top, bottom, gap, 0.5)
      .map((y) => `M${l} ${y}H${r}`)
      .join("");
  if (angle === 90)
    return steps(left, right, gap, 0.5)
      .map((x) => `M${x} ${t}V${b}`)
      .join("");
  if (angle === 45)
    return steps(left + top, right + bottom, gap, 0.5)
      .map((sum) => `M${short(sum - bottom)} ${b}L${short(sum - top)} ${t}`)
      .join("");
  return steps(left - bottom, right - top, gap, 0.5)
    .map((difference) => `M${short(difference + top)} ${t}L${short(difference + bottom)} ${b}`)
    .join("");
}

function grid(
  { left, top, right, bottom }: Box,
  gap: number,
  mark: (x: number, y: number) => string,
): string {
  const rows = steps(top, bottom, gap, 0);
  return steps(left, right, gap, 0)
    .flatMap((x) => rows.map((y) => mark(x, y)))
    .join("");
}

const ringAt = (radius: number) => (x: number, y: number) => {
  const r = short(radius);
  return `M${short(x - radius)} ${y}a${r} ${r} 0 1 0 ${short(2 * radius)} 0a${r} ${r} 0 1 0 ${short(-2 * radius)} 0`;
};

const crossAt = (arm: number) => (x: number, y: number) =>
  `M${short(x - arm)} ${y}h${short(2 * arm)}M${x} ${short(y - arm)}v${short(2 * arm)}`;
