import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { beforeAll, describe, expect, test } from "vitest";
import { startText } from "../../../src/i18n";
import { firstStyle, groundLayersOf } from "../../../src/map/ground-layers";
import { LOOKS } from "../../../src/theme/look";
import { sceneOfSquares } from "../scene-of-squares";

beforeAll(() => startText("en"));

const empty = { type: "FeatureCollection", features: [] };
const source = { type: "geojson", data: empty };
const SOURCES = ["municipalities", "zones", "ground", "lines", "points", "names", "borders", "patch"];
const styleOf = (layers: readonly object[]) => ({
  version: 8,
  sources: Object.fromEntries(SOURCES.map((id) => [id, source])),
  layers,
});

/** What the specification says against a style. The style has no `glyphs`: MapLibre draws letters from the page's fonts. */
function faults(style: unknown): string[] {
  return validateStyleMin(style as Parameters<typeof validateStyleMin>[0])
    .map(({ message }) => message)
    .filter((message) => !message.includes('use of "text-field" requires a style "glyphs" property'));
}

describe.each(Object.values(LOOKS))("the ground in the look $name", (look) => {
  test.each([true, false])("keeps to the style specification, with a choropleth: %s", (coloured) => {
    const layers = groundLayersOf(sceneOfSquares({ look, coloured }));
    expect(layers.length).toBeGreaterThan(20);
    expect(faults(styleOf(layers))).toEqual([]);
  });

  test("the first style keeps to it too and holds the municipalities alone", () => {
    const style = firstStyle(sceneOfSquares({ look }));
    expect(faults(style)).toEqual([]);
    expect(Object.keys(style.sources)).toEqual(["municipalities"]);
  });
});

test("the specification notices a layer that is wrong", () => {
  expect(
    faults(styleOf([{ id: "bad", type: "line", source: "lines", paint: { "line-width": "wide" } }])),
  ).not.toEqual([]);
});

test("a look changes colours and neither layers nor the names of their properties", () => {
  const shape = (look: (typeof LOOKS)["day"]) =>
    groundLayersOf(sceneOfSquares({ look })).map(({ id, paint = {} }) => [id, Object.keys(paint)]);
  expect(shape(LOOKS.night)).toEqual(shape(LOOKS.day));
});

test("woods give way to a choropleth, water stays", () => {
  const visibility = (coloured: boolean, id: string) => {
    const layer = groundLayersOf(sceneOfSquares({ coloured })).find((one) => one.id === id);
    return layer?.layout?.visibility;
  };
  expect([visibility(false, "woods"), visibility(true, "woods")]).toEqual(["visible", "none"]);
  expect(visibility(true, "waters")).toBe("visible");
});

test("a name that is not in the perimeter is not set", () => {
  const scene = sceneOfSquares({ inside: new Set(["900001"]) });
  const names = groundLayersOf(scene).find(({ id }) => id === "municipality-names");
  expect(JSON.stringify(names)).toContain("900001");
  expect(JSON.stringify(names)).not.toContain("900004");
});
