import type { Point } from "../svg/frame";
import type { Shape } from "../svg/shapes";

/** The same shape so many millimetres to the right and down. */
export function shifted(shape: Shape, x: number, y: number): Shape {
  const moved = (point: Point): Point => ({ x: point.x + x, y: point.y + y });
  switch (shape.kind) {
    case "path":
      return { ...shape, lines: shape.lines.map((line) => line.map(moved)) };
    case "disc":
      return { ...shape, centre: moved(shape.centre) };
    case "sign":
      return { ...shape, at: moved(shape.at) };
    case "letters":
      return { ...shape, letters: { ...shape.letters, middle: moved(shape.letters.middle) } };
  }
}
