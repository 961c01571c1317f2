import { describe, expect, test } from "vitest";
import { boundsOf } from "../../../src/domain/bounds";
import { metres } from "../../../src/domain/measure";
import { rankOf } from "../../../src/map/order";
import { type Frame, frameFor, type Point } from "../../../src/map/svg/frame";
import { boxOf } from "../../../src/map/svg/letters";
import { type Picture, pictureOf } from "../../../src/map/svg/picture";
import { MARK } from "../../../src/map/svg/pilots";
import type { Shape } from "../../../src/map/svg/shapes";
import { SvgMap } from "../../../src/map/svg/svg-map";
import { LOOKS } from "../../../src/theme/look";
import { squareCity } from "../../fixtures/square-city";
import { count, markup } from "../../ui/markup";
import { frameOfSquares, pilot, sceneOfSquares } from "./printed-squares";

const shapesOf = ({ layers, names, pilots }: Picture) => [
  ...[...layers, ...names].flatMap(({ shapes }) => shapes),
  ...pilots,
];
const layerOf = (picture: Picture, id: string) =>
  [...picture.layers, ...picture.names].find((layer) => layer.id === id)?.shapes ?? [];

/** The corners of all that a shape takes on paper. */
function pointsOf(shape: Shape): readonly Point[] {
  switch (shape.kind) {
    case "path":
      return shape.lines.flat();
    case "letters": {
      const { left, top, right, bottom } = boxOf(shape.letters, 0);
      return [
        { x: left, y: top },
        { x: right, y: bottom },
      ];
    }
    case "disc":
      return [shape.centre];
    case "sign":
      return [shape.at];
  }
}

function outside({ width, height }: Frame, shape: Shape): boolean {
  return pointsOf(shape).some(
    ({ x, y }) => !(x >= -2.01 && y >= -2.01 && x <= width + 2.01 && y <= height + 2.01),
  );
}

describe("a printed map", () => {
  const frame = frameOfSquares();
  const picture = pictureOf(sceneOfSquares(), frame);

  test("draws nothing beyond its paper, and no place that is no number", () => {
    expect(shapesOf(picture).length).toBeGreaterThan(20);
    expect(shapesOf(picture).filter((shape) => outside(frame, shape))).toEqual([]);
    expect(markup(<SvgMap picture={picture} look={LOOKS.contrast} label="Map" />)).not.toMatch(
      /NaN|Infinity|undefined/,
    );
  });

  test("takes the order of its layers from the one list", () => {
    const ranks = picture.layers.map(({ id }) => rankOf(id));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    for (const { id } of picture.names) expect(rankOf(id)).toBeGreaterThan(0);
  });

  test("names every municipality, the provisional one as such", () => {
    const texts = layerOf(picture, "municipality-names").flatMap((shape) =>
      shape.kind === "letters" ? [shape.letters.lines.map(({ text }) => text).join(" ")] : [],
    );
    expect(texts.toSorted()).toEqual(["SQUARE 1", "SQUARE 2", "SQUARE 3", "SQUARE 4 provisional"]);
  });

  test("sets no name over another one or over a number", () => {
    const boxes = picture.names.flatMap(({ shapes }) =>
      shapes.flatMap((shape) => (shape.kind === "letters" ? [boxOf(shape.letters, 0)] : [])),
    );
    for (const [index, one] of boxes.entries())
      for (const other of boxes.slice(index + 1))
        expect(
          one.left < other.right &&
            other.left < one.right &&
            one.top < other.bottom &&
            other.top < one.bottom,
        ).toBe(false);
  });

  test("draws each reach at its true radius, hatched", () => {
    const discs = layerOf(picture, "reach-discs");
    expect(discs).toHaveLength(2);
    for (const disc of discs) expect(disc).toMatchObject({ radius: frame.long(500), ink: { hatch: [2] } });
  });

  test("keeps the broken line of what is provisional inside its border", () => {
    const [line] = layerOf(picture, "provisional");
    if (line?.kind !== "path") throw new Error("a line is drawn");
    expect(line.ink.dash).toHaveLength(2);
    const [one, two] = [frame.on([-29.9, 0.2]), frame.on([-29.8, 0.1])];
    for (const { x, y } of line.lines.flat()) {
      expect(x).toBeGreaterThan(one.x);
      expect(x).toBeLessThan(two.x);
      expect(y).toBeGreaterThan(one.y);
      expect(y).toBeLessThan(two.y);
    }
  });

  test("shows numbers once each, and what was removed by a cross", () => {
    const page = markup(<SvgMap picture={picture} look={LOOKS.contrast} label="Map" />);
    expect(count(page, ">1</tspan>")).toBe(1);
    expect(count(page, ">2</tspan>")).toBe(2);
    expect(count(page, ">3</tspan>")).toBe(0);
    expect(page).toContain('role="img"');
    expect(page).toContain(`width="${frame.width}mm"`);
  });
});

describe("a map of one municipality", () => {
  const [first] = squareCity.municipalities;
  if (first === undefined) throw new Error("there are squares");
  const frame = frameFor(boundsOf([first.geometry]), { width: 180, height: 110, margin: 5 });

  test("marks it, lets the others step back, and leaves out what lies elsewhere", () => {
    const picture = pictureOf(sceneOfSquares({ marked: first.code }), frame);
    expect(layerOf(picture, "marked-units")).toHaveLength(1);
    expect(layerOf(picture, "municipalities-dimmed")).toHaveLength(1);
    expect(shapesOf(picture).filter((shape) => outside(frame, shape) && shape.kind !== "disc")).toEqual([]);
    expect(layerOf(picture, "reach-discs")).toHaveLength(1);
  });
});

describe("a number", () => {
  const frame = frameOfSquares();
  const place = frame.on([-29.95, 0.05]);
  const stands = (reach: number) => {
    const alone = { ...pilot(1, -29.95, 0.05), reach: metres(reach) };
    const { pilots } = pictureOf(sceneOfSquares({ ghosts: [], pilots: [alone] }), frame);
    const letters = pilots.find((shape) => shape.kind === "letters");
    return letters?.kind === "letters" ? letters.letters.middle : undefined;
  };

  test("stands in the middle of a large reach", () => expect(stands(1500)).toEqual(place));

  test("stands beside a small one, clear of it", () => {
    const { x, y } = stands(500) ?? place;
    expect(Math.hypot(x - place.x, y - place.y)).toBeGreaterThan(frame.long(500) + MARK.ring);
  });
});
