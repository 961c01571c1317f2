import { clipLine, type Points } from "./clip";
import type { Frame, Point } from "./frame";

/** A piece of a line that is straight enough for letters: its middle, and how it is turned so that they read upward. */
export interface Stretch {
  readonly middle: Point;
  /** Degrees clockwise, from -90 to 90. */
  readonly turn: number;
}

/** How much longer a piece may be than its chord. */
const STRAIGHT = 1.18;
/** Letters try the straightest places only. */
const TRIED = 12;

/** The stretches of a length on some lines, the straightest first. */
export function stretchesOf(lines: readonly Points[], length: number, { width, height }: Frame): Stretch[] {
  const paper = { left: 0, top: 0, right: width, bottom: height };
  const found = lines
    .flatMap((line) => clipLine(line, paper))
    .flatMap((line) => windowsOf(line, length))
    .filter(({ bend }) => bend <= STRAIGHT);
  return found.toSorted((one, other) => one.bend - other.bend).slice(0, TRIED);
}

interface Window extends Stretch {
  /** The piece against its chord; 1 is straight. */
  readonly bend: number;
}

function windowsOf(line: Points, length: number): Window[] {
  const along = distancesAlong(line);
  const whole = along.at(-1) ?? 0;
  const step = Math.max(length / 4, 1);
  const count = whole < length ? 0 : Math.floor((whole - length) / step) + 1;
  return Array.from({ length: count }, (_, index) => {
    const [from, to] = [pointAt(line, along, index * step), pointAt(line, along, index * step + length)];
    const chord = Math.hypot(to.x - from.x, to.y - from.y);
    const turn = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
    const upright = turn > 90 ? turn - 180 : turn < -90 ? turn + 180 : turn;
    return {
      middle: middleOf(pointAt(line, along, index * step + length / 2), from, to),
      turn: upright,
      bend: length / chord,
    };
  });
}

/** Between the chord and the line, so that letters keep to neither side of a gentle bend. */
const middleOf = (on: Point, from: Point, to: Point): Point => ({
  x: (on.x + (from.x + to.x) / 2) / 2,
  y: (on.y + (from.y + to.y) / 2) / 2,
});

function distancesAlong(line: Points): number[] {
  let sum = 0;
  return line.map(({ x, y }, index) => {
    const before = line[index - 1];
    if (before !== undefined) sum += Math.hypot(x - before.x, y - before.y);
    return sum;
  });
}

function pointAt(line: Points, along: readonly number[], distance: number): Point {
  const next = along.findIndex((reached) => reached >= distance);
  const end = next < 0 ? line.length - 1 : next;
  const [to, from] = [line[end], line[Math.max(0, end - 1)]];
  if (to === undefined || from === undefined) return { x: 0, y: 0 };
  const [start, stop] = [along[Math.max(0, end - 1)] ?? 0, along[end] ?? 0];
  const part = stop === start ? 0 : Math.min(1, (distance - start) / (stop - start));
  return { x: from.x + part * (to.x - from.x), y: from.y + part * (to.y - from.y) };
}
