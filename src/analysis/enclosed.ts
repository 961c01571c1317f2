import type { LonLat, Piece, Ring } from "./piece";

/** One side of the ground, seen from its start: the ground lies to its left. */
interface Side {
  readonly from: LonLat;
  readonly to: LonLat;
}

/**
 * The rings of ground that is not covered and that covered ground closes in on all sides, corners included: pieces
 * may touch in corners and still enclose something. Goes along the edges of the covered ground and turns as far to
 * the right as it can in each corner, which keeps to one uncovered place; what was gone round clockwise is enclosed.
 */
export function enclosed(ground: readonly Piece[]): Ring[] {
  const leaving = sidesByStart(ground);
  const loops: Ring[] = [];
  for (const sides of leaving.values()) {
    for (let side = sides.pop(); side !== undefined; side = sides.pop()) loops.push(loopFrom(side, leaving));
  }
  return loops.filter((loop) => doubledArea(loop) < 0);
}

function loopFrom(start: Side, leaving: ReadonlyMap<string, Side[]>): Ring {
  const loop: Ring = [start.from];
  for (let side: Side | undefined = start; side !== undefined; side = taken(side, leaving)) {
    loop.push(side.to);
    if (keyOf(side.to) === keyOf(start.from) && !canGoOn(side, start, leaving)) break;
  }
  return loop;
}

/** In a corner passed twice the loop may have to go on before it comes back to its true start. */
function canGoOn(side: Side, start: Side, leaving: ReadonlyMap<string, Side[]>): boolean {
  const others = leaving.get(keyOf(side.to)) ?? [];
  return others.some((other) => turning(side, other) < turning(side, start));
}

/** The side that turns farthest to the right where this one ends; it is gone only once. */
function taken(side: Side, leaving: ReadonlyMap<string, Side[]>): Side | undefined {
  const choices = leaving.get(keyOf(side.to)) ?? [];
  const [next] = [...choices].sort((a, b) => turning(side, a) - turning(side, b));
  if (next !== undefined) choices.splice(choices.indexOf(next), 1);
  return next;
}

/** Radians turned to the left from one side into the next, between minus pi and pi. */
function turning(arriving: Side, next: Side): number {
  const turn = bearing(next) - bearing(arriving);
  return Math.atan2(Math.sin(turn), Math.cos(turn));
}

const bearing = ({ from, to }: Side): number => Math.atan2(to[1] - from[1], to[0] - from[0]);

function sidesByStart(ground: readonly Piece[]): Map<string, Side[]> {
  const leaving = new Map<string, Side[]>();
  const rings = ground.flatMap((piece) => piece.rings.map((ring, index) => wound(ring, index === 0)));
  for (const ring of rings) {
    ring.slice(1).forEach((to, index) => {
      const from = ring[index] ?? to;
      leaving.set(keyOf(from), [...(leaving.get(keyOf(from)) ?? []), { from, to }]);
    });
  }
  return leaving;
}

/** Outer rings counter-clockwise, holes clockwise, so that the ground lies to the left of every side. */
const wound = (ring: Ring, outer: boolean): Ring =>
  doubledArea(ring) > 0 === outer ? ring : [...ring].reverse();

const keyOf = ([longitude, latitude]: LonLat): string => `${longitude} ${latitude}`;

/** Twice the area in square degrees, positive when counter-clockwise; only its sign is used. */
function doubledArea(ring: Ring): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}
