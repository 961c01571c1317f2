import { describe, expect, test } from "vitest";
import type { Position } from "../../../src/domain/city";
import { residents, squareMetres } from "../../../src/domain/measure";
import type { Gap } from "../../../src/domain/planner-coverage";
import { CHANGES, type ChangedPatch } from "../../../src/domain/planner-difference";
import { changeLayer } from "../../../src/map/layers/changes";
import { drawnLine, forbiddenEdges, ghostLines } from "../../../src/map/layers/dashes";
import { drawnArea, drawnAreaLayer, forbiddenAreas, forbiddenLayer } from "../../../src/map/layers/forbidden";
import { chosenReachLayer, plannedReaches, plannedReachLayers } from "../../../src/map/layers/planned-reach";
import { cornerSpots, gapLayer, gapSpots } from "../../../src/map/layers/spots";
import { allTiles } from "../../../src/map/layers/tiles";
import { LOOKS } from "../../../src/theme/look";
import { site, square, squareCity } from "../../fixtures/square-city";

const look = LOOKS.day;
const { strategies } = squareCity.city;
const pilot = site("one", { layer: "pilots", strategy: "growing", number: 1 });

describe("how far pilots reach", () => {
  const reaches = plannedReaches([pilot, site("none", { reach: null })], strategies);

  test("is a disc in the colour of the pilots' strategy; who reaches nothing has none", () => {
    expect(reaches).toEqual([{ id: "one", centre: [-29.95, 0.05], metres: 500, slot: 2 }]);
  });

  test("has an edge of two pixels over a wider light casing, heavier where a pilot is meant", () => {
    const [casing, edge] = plannedReachLayers(reaches, look, { marked: new Set(), filled: true });
    expect(reaches.map(edge.width)).toEqual([2]);
    expect(reaches.map(casing.width)[0]).toBeGreaterThan(4);
    const [, meant] = plannedReachLayers(reaches, look, { marked: new Set(["one"]), filled: true });
    expect(reaches.map(meant.width)).toEqual([3]);
    expect(meant.trigger).not.toBe(edge.trigger);
    expect(meant.data).toBe(edge.data);
  });

  test("leaves its inside to what says more", () => {
    const [, edge] = plannedReachLayers(reaches, look, { marked: new Set(), filled: false });
    expect(reaches.map(edge.tone).map(([, , , alpha]) => alpha)).toEqual([0]);
  });

  test("is broken where nothing stands yet", () => {
    expect(chosenReachLayer(reaches, look).dashed).toBe(true);
    expect(chosenReachLayer([], look).visible).toBe(false);
  });
});

test("each change asks for a tile that there is, and each has a tone of its own", () => {
  const patches = CHANGES.map(
    (change): ChangedPatch => ({
      id: `900001-${change}-0`,
      unit: "900001",
      change,
      area: squareMetres(1e5),
      geometry: square(-30, 0),
    }),
  );
  const layer = changeLayer(patches, look);
  const names = allTiles(strategies, look).map(({ name }) => name);
  for (const tile of patches.map(layer.hatch)) expect(names).toContain(tile);
  expect(new Set(patches.map(layer.tone).map(String)).size).toBe(3);
  expect(changeLayer(patches, LOOKS.night).data).toBe(layer.data);
});

describe("where no pilot shall stand", () => {
  test("are the areas that were drawn and the municipalities that were chosen, alone or as a zone", () => {
    const areas = forbiddenAreas([square(-30, 0)], [{ kind: "zone", id: "2" }], squareCity.municipalities);
    const zone = squareCity.municipalities.filter(({ zone: own }) => own === "2");
    expect(areas).toHaveLength(1 + zone.length);
    expect(areas[0]?.rings).toEqual(square(-30, 0).coordinates);
    expect(new Set(areas.map(({ id }) => id)).size).toBe(areas.length);
    expect(forbiddenEdges(areas).map(({ path }) => path)).toEqual(areas.flatMap(({ rings }) => rings));
  });

  test("is seen while it is drawn from three corners on", () => {
    const corners: Position[] = [
      [0, 0],
      [1, 0],
      [1, 1],
    ];
    expect(drawnArea(corners.slice(0, 2))).toEqual([]);
    expect(drawnArea(corners)).toHaveLength(1);
    expect(drawnLine(corners, [0, 1])[0]?.path).toHaveLength(4);
    expect(drawnLine([], [0, 1])).toEqual([]);
    const radii = cornerSpots(corners, true).map(({ radius }) => radius);
    expect(radii[0]).toBeGreaterThan(radii[1] ?? 0);
    expect(cornerSpots(corners, false)[0]?.radius).toBe(radii[1]);
  });

  test("has one hatch, and layers of different ids", () => {
    expect(forbiddenLayer([], look).id).not.toBe(drawnAreaLayer([], look).id);
    const layer = forbiddenLayer(drawnArea([]), look);
    expect(layer.visible).toBe(false);
  });
});

test("the thirty largest gaps have rings, and a ring's area grows with the residents", () => {
  const gap = (count: number): Gap => ({
    id: `900001-${count}`,
    municipality: "900001",
    residents: residents(count),
    centre: [-29.95, 0.05],
    nearestSite: null,
    nearestPilot: null,
    rough: false,
  });
  const spots = gapSpots(Array.from({ length: 40 }, (_, index) => gap(4000 - index * 100)));
  expect(spots).toHaveLength(30);
  const [largest, least] = [spots[0]?.radius ?? 0, spots.at(-1)?.radius ?? 0];
  expect((least / largest) ** 2).toBeCloseTo(1100 / 4000);
  expect(gapSpots([])).toEqual([]);
  const strength = (stale: boolean) => gapLayer(spots, look, stale).edge[3];
  expect(strength(true)).toBeLessThan(strength(false));
});

test("a line leads from where a moved pilot stood to where it stands; from a removed one none", () => {
  const moved = { ...pilot, geometry: { type: "Point" as const, coordinates: [-29.9, 0.1] } };
  expect(ghostLines([{ site: pilot, change: "moved" }], [moved])).toEqual([
    {
      id: "one",
      path: [
        [-29.95, 0.05],
        [-29.9, 0.1],
      ],
    },
  ]);
  expect(ghostLines([{ site: pilot, change: "removed" }], [])).toEqual([]);
});
