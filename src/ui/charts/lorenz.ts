/** A point of the curve: shares, 0 to 1, of what is across and of what is up, up to and with one member. */
export interface CurvePoint {
  readonly x: number;
  readonly y: number;
}

/** The curve begins where nobody has anything. */
const ORIGIN: CurvePoint = { x: 0, y: 0 };

/** How high the curve is at `x`, straight between its points; from the last point on as high as that. */
export function heightAt(points: readonly CurvePoint[], x: number): number {
  let before = ORIGIN;
  for (const point of points) {
    if (point.x >= x && point.x > before.x)
      return before.y + ((x - before.x) / (point.x - before.x)) * (point.y - before.y);
    before = point;
  }
  return before.y;
}

/** The curve as a path in a square of the given side, up being up; closed along the diagonal it is the uneven part. */
export function curvePath(points: readonly CurvePoint[], side: number): string {
  const at = ({ x, y }: CurvePoint) => `${rounded(x * side)} ${rounded((1 - y) * side)}`;
  return `M${[ORIGIN, ...points].map(at).join("L")}`;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
