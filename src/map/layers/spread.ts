/** A place on the screen, or a way across it, in CSS pixels. */
export interface Pixels {
  readonly x: number;
  readonly y: number;
}

/** Enough for a few dozen marks; more would only tremble. */
const ROUNDS = 60;

/**
 * How far each mark moves so that no two squares of `side` around them overlap. Marks that touch nobody stay where they are;
 * two on the same place part to left and right. Each step parts two along the axis on which less is missing.
 */
export function spread(places: readonly Pixels[], side: number): Pixels[] {
  const now = places.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < ROUNDS; round += 1) {
    const moved = now.flatMap((one, index) => now.slice(index + 1).map((other) => part(one, other, side)));
    if (!moved.includes(true)) break;
  }
  return now.map(({ x, y }, index) => ({ x: x - (places[index]?.x ?? x), y: y - (places[index]?.y ?? y) }));
}

function part(one: { x: number; y: number }, other: { x: number; y: number }, side: number): boolean {
  const [dx, dy] = [other.x - one.x, other.y - one.y];
  const [overX, overY] = [side - Math.abs(dx), side - Math.abs(dy)];
  if (overX <= 0.01 || overY <= 0.01) return false;
  const axis = overX <= overY ? "x" : "y";
  const push = (Math.min(overX, overY) / 2) * (Math.sign(axis === "x" ? dx : dy) || 1);
  one[axis] -= push;
  other[axis] += push;
  return true;
}
