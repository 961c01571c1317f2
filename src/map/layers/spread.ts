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
 * @param fixed so many of the first stay where they are, and the others make way
 */
export function spread(places: readonly Pixels[], side: number, fixed = 0): Pixels[] {
  const now = places.map(({ x, y }, index) => ({ x, y, isFixed: index < fixed }));
  for (let round = 0; round < ROUNDS; round += 1) {
    const moved = now.flatMap((one, index) => now.slice(index + 1).map((other) => part(one, other, side)));
    if (!moved.includes(true)) break;
  }
  return now.map(({ x, y }, index) => ({ x: x - (places[index]?.x ?? x), y: y - (places[index]?.y ?? y) }));
}

interface Square {
  x: number;
  y: number;
  readonly isFixed: boolean;
}

function part(one: Square, other: Square, side: number): boolean {
  if (one.isFixed && other.isFixed) return false;
  const [dx, dy] = [other.x - one.x, other.y - one.y];
  const [overX, overY] = [side - Math.abs(dx), side - Math.abs(dy)];
  if (overX <= 0.01 || overY <= 0.01) return false;
  const axis = overX <= overY ? "x" : "y";
  const whole = Math.min(overX, overY) * (Math.sign(axis === "x" ? dx : dy) || 1);
  const push = one.isFixed || other.isFixed ? whole : whole / 2;
  if (!one.isFixed) one[axis] -= push;
  if (!other.isFixed) other[axis] += push;
  return true;
}
