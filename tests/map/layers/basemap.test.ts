import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, test } from "vitest";
import { BASEMAP, basemapLayers } from "../../../src/map/layers/basemap";
import { ORDER, rankOf } from "../../../src/map/order";
import { LOOKS } from "../../../src/theme/look";

const styleOf = (layers: readonly object[]) => ({
  version: 8,
  sources: { [BASEMAP]: { type: "vector", tiles: ["basemap://{z}/{x}/{y}"] } },
  layers,
});
const faults = (style: unknown) =>
  validateStyleMin(style as Parameters<typeof validateStyleMin>[0]).map(({ message }) => message);

describe.each(Object.values(LOOKS))("a basemap in the look $name", (look) => {
  test.each([true, false])("keeps to the style specification, with a choropleth: %s", (coloured) => {
    expect(faults(styleOf(basemapLayers(look, coloured)))).toEqual([]);
  });
});

test("the specification notices a layer of the basemap that is wrong", () => {
  const [first] = basemapLayers(LOOKS.day, false);
  expect(faults(styleOf([{ ...first, paint: { "fill-color": 7 } }]))).not.toEqual([]);
});

test("a basemap lies under everything of ours but the tones of the ground", () => {
  const ground = ["paper", "zones-around", "municipalities", "municipalities-unknown"];
  const ours = ORDER.filter((id) => !ground.includes(id) && !id.startsWith(BASEMAP));
  for (const { id } of basemapLayers(LOOKS.day, false))
    for (const other of ours) expect(rankOf(id)).toBeLessThan(rankOf(other));
});

test("greens give way to a choropleth", () => {
  const shown = (coloured: boolean) =>
    basemapLayers(LOOKS.day, coloured).filter(({ layout }) => layout?.visibility !== "none").length;
  expect(shown(true)).toBe(shown(false) - 1);
});
