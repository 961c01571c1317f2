import type { Metres } from "../domain/measure";
import { between, distance, offset } from "./distance";
import { edgesOf, edgesTouch } from "./edge";
import { type LonLat, type Piece, pieceOf, type Ring } from "./piece";

/** Radians of an arc per corner: an edge that touches the true arc in its middle ends 0.1 % farther out. */
const ARC_STEP = 2 * Math.acos(1 / 1.001);
/** Positions in one run. Longer runs mean fewer unions, shorter ones less to compute where only a bit is touched. */
const RUN = 32;
/** How far, as a part of the reach, a run goes on into the next one, so that the two surely overlap. */
const JOINT = 0.1;

/** A stretch of a line, with the positions before and after it where the line goes on. */
interface Run {
  readonly vertices: readonly LonLat[];
  readonly before: LonLat | undefined;
  readonly after: LonLat | undefined;
}

/**
 * The ground within a distance of a line, on the ellipsoid along its whole length: every corner is set out from its
 * own vertex with the length of a degree there. The line is taken in runs whose outline does not cross itself; the
 * runs overlap a little and are united only where they are used.
 */
export function lineBuffer(path: readonly LonLat[], reach: Metres): Piece[] {
  const vertices = path.filter((position, i) => i === 0 || !same(position, path[i - 1]));
  const runs: Piece[] = [];
  for (let start = 0; start < vertices.length - 1; start += RUN - 1) {
    runs.push(...runBuffer(runOf(vertices, start, start + RUN), reach));
  }
  return runs;
}

const same = (a: LonLat, b: LonLat | undefined): boolean => b !== undefined && a[0] === b[0] && a[1] === b[1];

function runOf(vertices: readonly LonLat[], start: number, end: number): Run {
  return { vertices: vertices.slice(start, end), before: vertices[start - 1], after: vertices[end] };
}

/** The buffer of a run; of two halves when its outline would cross itself, which that of one segment never does. */
function runBuffer(run: Run, reach: Metres): Piece[] {
  const outline = outlineOf(run, reach);
  const [first] = outline;
  if (first === undefined) return [];
  const ring: Ring = [...outline, first];
  if (run.vertices.length <= 2 || (cornersFit(run.vertices, reach) && isSimple(ring)))
    return [pieceOf([ring])];
  const all = [run.before, ...run.vertices, run.after].filter((vertex) => vertex !== undefined);
  const start = run.before === undefined ? 0 : 1;
  const middle = start + (run.vertices.length >> 1);
  const end = start + run.vertices.length;
  return [runOf(all, start, middle + 1), runOf(all, middle, end)].flatMap((half) => runBuffer(half, reach));
}

/** Along the right-hand side of a run, around its end, back along the other side and around its start. */
function outlineOf({ vertices, before, after }: Run, reach: Metres): LonLat[] {
  const back = [...vertices].reverse();
  const start = before === undefined ? undefined : "flat";
  return [
    ...side(vertices, reach),
    ...end(vertices, after, reach),
    ...side(back, reach),
    ...end(back, start, reach),
  ];
}

/** The corners beside the inner vertices of a run, on its right. */
function side(vertices: readonly LonLat[], reach: Metres): LonLat[] {
  return vertices.flatMap((vertex, i) => {
    const [before, after] = [vertices[i - 1], vertices[i + 1]];
    if (before === undefined || after === undefined) return [];
    const arriving = bearing(before, vertex);
    return corner(vertex, arriving - Math.PI / 2, turned(arriving, bearing(vertex, after)), reach);
  });
}

/**
 * Around the end of a run: round where the line ends, flat where the run before has already gone on, and where the
 * line goes on with another run, round on the outside of the turn and a little way into that run.
 */
function end(vertices: readonly LonLat[], next: LonLat | "flat" | undefined, reach: Metres): LonLat[] {
  const [before, vertex] = vertices.slice(-2);
  if (before === undefined || vertex === undefined) return [];
  const arriving = bearing(before, vertex);
  const right = polar(vertex, arriving - Math.PI / 2, reach);
  const left = polar(vertex, arriving + Math.PI / 2, reach);
  if (next === undefined) return [right, ...corner(vertex, arriving - Math.PI / 2, Math.PI, reach), left];
  if (next === "flat") return [right, left];
  const leaving = bearing(vertex, next);
  const turn = turned(arriving, leaving);
  const into = polar(vertex, leaving, reach * JOINT);
  if (turn > 0) {
    return [
      right,
      ...corner(vertex, arriving - Math.PI / 2, turn, reach),
      polar(vertex, leaving - Math.PI / 2, reach),
      into,
      left,
    ];
  }
  const outside = corner(vertex, leaving + Math.PI / 2, -turn, reach);
  return [right, into, polar(vertex, leaving + Math.PI / 2, reach), ...outside, left];
}

/**
 * The corners around a vertex, from one offset edge to the next: on the outside of a turn enough of them to stay
 * near the arc, on the inside the one where both edges cross.
 */
function corner(vertex: LonLat, from: number, turn: number, reach: Metres): LonLat[] {
  const steps = Math.max(1, Math.ceil(turn / ARC_STEP));
  const step = turn / steps;
  const radius = reach / Math.cos(step / 2);
  return Array.from({ length: steps }, (_, i) => polar(vertex, from + (i + 0.5) * step, radius));
}

/** Whether the offset edges inside every turn are long enough to cross where the corner puts them. */
function cornersFit(vertices: readonly LonLat[], reach: Metres): boolean {
  let carriedOver = 0;
  return vertices.every((vertex, i) => {
    const [before, after] = [vertices[i - 1], vertices[i + 1]];
    if (before === undefined) return true;
    const turn = after === undefined ? 0 : turned(bearing(before, vertex), bearing(vertex, after));
    const cut = reach * Math.tan(Math.abs(turn) / 2);
    const fits = carriedOver + cut <= distance(before, vertex);
    carriedOver = cut;
    return fits;
  });
}

/** Whether no two edges of a ring meet but neighbours. */
function isSimple(ring: Ring): boolean {
  const edges = edgesOf(ring);
  return !edges.some((edge, i) =>
    edges.some((other, j) => j > i + 1 && !(i === 0 && j === edges.length - 1) && edgesTouch(edge, other)),
  );
}

const polar = (centre: LonLat, angle: number, length: number): LonLat =>
  offset(centre, length * Math.cos(angle), length * Math.sin(angle));

/** Radians turned to the left from one bearing to another, between minus pi and pi. */
const turned = (arriving: number, leaving: number): number =>
  Math.atan2(Math.sin(leaving - arriving), Math.cos(leaving - arriving));

/** Radians from east, counter-clockwise. */
function bearing(from: LonLat, to: LonLat): number {
  const [east, north] = between(from, to);
  return Math.atan2(north, east);
}
