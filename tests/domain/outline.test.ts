import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Position } from "../../src/domain/city";
import { areaOf, closingRefusal, cornerRefusal, type Outline } from "../../src/domain/outline";

const [a, b, c, d]: readonly [Position, Position, Position, Position] = [
  [0, 0],
  [2, 0],
  [2, 2],
  [0, 2],
];

describe("an area that is drawn", () => {
  test("takes corners in any direction as long as its lines do not cross", () => {
    expect(cornerRefusal([], a)).toBeNull();
    expect(cornerRefusal([a], b)).toBeNull();
    expect(cornerRefusal([a, b, c], d)).toBeNull();
    expect(cornerRefusal([a, b, c], [1, -1])).toBe("crossing");
    expect(cornerRefusal([a, b, c], [1, 0])).toBe("crossing");
  });

  test("is closed from three corners on that are not on one line", () => {
    expect(closingRefusal([])).toBe("few");
    expect(closingRefusal([a, b])).toBe("few");
    expect(closingRefusal([a, b, [1, 0]])).toBe("few");
    expect(closingRefusal([a, b, c])).toBeNull();
    expect(closingRefusal([a, b, c, d])).toBeNull();
  });

  test("is not closed by a line across it", () => {
    const hook: Outline = [a, [3, 0], [3, 3], [1, 3], [1, 2], [2, 2], [2, 1], [-1, 1], [-1, 4], [4, 4]];
    expect(closingRefusal(hook)).toBe("crossing");
  });

  test("becomes a closed ring, counterclockwise whichever way it was drawn", () => {
    const ring = [a, b, c, d, a];
    expect(areaOf([a, b, c, d]).coordinates).toEqual([ring]);
    const [back = []] = areaOf([d, c, b, a]).coordinates;
    expect(back).toEqual([a, b, c, d, a]);
  });
});

test("a corner that is let in keeps every earlier line uncrossed, whatever is drawn", () => {
  const position = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }));
  fc.assert(
    fc.property(fc.array(position, { minLength: 3, maxLength: 9 }), (places) => {
      const drawn: Position[] = [];
      for (const place of places) if (cornerRefusal(drawn, place) === null) drawn.push(place);
      for (let count = 3; count < drawn.length; count += 1) {
        const [last, next] = [drawn[count - 1], drawn[count]];
        for (let line = 0; line < count - 2; line += 1)
          expect(meet(drawn[line], drawn[line + 1], last, next)).toBe(false);
      }
    }),
  );
});

/** Solves for the place on both lines; lines of one direction are left to the cases above. */
function meet(a?: Position, b?: Position, c?: Position, d?: Position): boolean {
  if (a === undefined || b === undefined || c === undefined || d === undefined) return false;
  const [rx, ry, sx, sy] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]];
  const across = rx * sy - ry * sx;
  if (across === 0) return false;
  const t = ((c[0] - a[0]) * sy - (c[1] - a[1]) * sx) / across;
  const u = ((c[0] - a[0]) * ry - (c[1] - a[1]) * rx) / across;
  return t >= 0 && t <= 1 && u >= 0 && u <= 1;
}
