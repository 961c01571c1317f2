import { createExpression } from "@maplibre/maplibre-gl-style-spec";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate, numberOf, type Seen, textOf } from "../../../src/map/svg/expression";

const seen: Seen = {
  zoom: 10,
  geometry: "Polygon",
  properties: { name: "Po", "name:it": "Po", residents: 50_000, kind: "zone", list: 2 },
  state: { inside: true, level: 3 },
};

const theirs = (expression: unknown, zoom: number) => {
  const parsed = createExpression(expression, "layers[0].paint.line-width");
  if (parsed.result !== "success") throw new Error(JSON.stringify(parsed.value));
  const feature = { type: 3 as const, properties: { ...seen.properties } };
  return parsed.value.evaluate({ zoom }, feature, { ...seen.state });
};

describe("an expression means what it means on the map", () => {
  test.each([
    [["get", "name"]],
    [["get", "nothing"]],
    [["has", "kind"]],
    [["coalesce", ["get", "name:fr"], ["get", "name:it"]]],
    [["==", ["get", "kind"], "zone"]],
    [["!=", ["get", "kind"], "zone"]],
    [["!", ["==", ["get", "kind"], "zone"]]],
    [["all", ["has", "kind"], ["has", "nothing"]]],
    [["any", ["has", "kind"], ["has", "nothing"]]],
    [["in", ["get", "kind"], ["literal", ["zone", "other"]]]],
    [["match", ["get", "kind"], ["a", "zone"], "yes", "no"]],
    [["match", ["get", "list"], 1, "one", 2, "two", "many"]],
    [["case", ["boolean", ["feature-state", "inside"], false], "in", "out"]],
    [["number", ["feature-state", "level"], -2]],
    [["number", ["feature-state", "nothing"], -2]],
    [["step", ["get", "residents"], 9, 40_000, 9.5, 200_000, 13]],
    [["-", 0, ["get", "residents"]]],
    [["upcase", ["get", "name"]]],
    [["geometry-type"]],
  ])("%j", (expression) => expect(evaluate(expression, seen)).toEqual(theirs(expression, 10)));

  test("between two stops, straight and bent", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 5, max: 20, noNaN: true }),
        fc.double({ min: 0.5, max: 2.5, noNaN: true }),
        (zoom, base) => {
          for (const kind of [["linear"], ["exponential", base]]) {
            const expression = ["interpolate", kind, ["zoom"], 9, 1.8, 15, 7];
            expect(numberOf(expression, { ...seen, zoom }, 0)).toBeCloseTo(
              Number(theirs(expression, zoom)),
              6,
            );
          }
        },
      ),
    );
  });

  test("a text that is set in more than one way", () => {
    const runs = evaluate(["format", ["upcase", ["get", "name"]], {}, "\nnew", { "font-scale": 0.85 }], seen);
    expect(runs).toEqual([
      { text: "PO", scale: 1, font: null },
      { text: "\nnew", scale: 0.85, font: null },
    ]);
  });
});

test("what nobody taught it is refused, and so is what is no number or text", () => {
  expect(() => evaluate(["heatmap-density"], seen)).toThrow(/heatmap-density/);
  expect(() => numberOf(["get", "name"], seen, 0)).toThrow(/a number/);
  expect(() => textOf(["get", "residents"], seen, "")).toThrow(/a text/);
});
