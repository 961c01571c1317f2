import { beforeAll, describe, expect, test } from "vitest";
import { startText } from "../../src/i18n";
import { groundLayersOf } from "../../src/map/ground-layers";
import { basemapLayers } from "../../src/map/layers/basemap";
import { patchLayer } from "../../src/map/layers/patches";
import { previewLayers } from "../../src/map/layers/preview";
import { reachLayers } from "../../src/map/layers/reach";
import { NO_DOTS, residentLayer } from "../../src/map/layers/residents";
import { ringLayer, signLayer } from "../../src/map/layers/signs";
import { firstAbove, inOrder, ORDER, rankOf } from "../../src/map/order";
import { planningLayers } from "../../src/map/planning-layers";
import { LOOKS } from "../../src/theme/look";
import { planningOfSquares, sceneOfSquares } from "./scene-of-squares";

beforeAll(() => startText("en"));

const look = LOOKS.day;
const over = () => [
  patchLayer([], look),
  ...reachLayers({ discs: [], bands: [], areas: [] }, look, true),
  residentLayer(NO_DOTS, look),
  signLayer([], look, true),
  ringLayer([], look, true),
  ...planningLayers(planningOfSquares(), look, new Set()),
  ...previewLayers(null, look),
];

describe("the one list of layers", () => {
  test("holds every layer that is drawn, and nothing else", () => {
    const drawn = [...groundLayersOf(sceneOfSquares()), ...basemapLayers(look, false), ...over()].map(
      ({ id }) => id,
    );
    expect([...drawn].sort()).toEqual([...ORDER].sort());
  });

  test("an id that nobody placed throws and says which", () => {
    expect(() => rankOf("clouds")).toThrow(/clouds/);
    expect(() => inOrder([{ id: "paper" }, { id: "clouds" }])).toThrow(/clouds/);
  });

  test("rivers are drawn before anything of the strategies, letters after all lines", () => {
    const strategies = ["site-lines", ...over().map(({ id }) => id)];
    for (const id of strategies) expect(rankOf("rivers")).toBeLessThan(rankOf(id));
    expect(rankOf("perimeter")).toBeLessThan(rankOf("municipality-names"));
  });

  test("a layer finds its place among those that are drawn already", () => {
    expect(firstAbove("woods", ["paper", "municipalities", "rivers", "perimeter"])).toBe("rivers");
    expect(firstAbove("perimeter", ["paper", "rivers"])).toBeUndefined();
    expect(inOrder([{ id: "rivers" }, { id: "paper" }])).toEqual([{ id: "paper" }, { id: "rivers" }]);
  });
});
