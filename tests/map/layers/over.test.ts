import { describe, expect, test } from "vitest";
import { residents, squareMetres } from "../../../src/domain/measure";
import type { Patch } from "../../../src/domain/overlap";
import { subset } from "../../../src/domain/strategy";
import { inkOf, patchLayer, tileOf, tilesOf, toneOf } from "../../../src/map/layers/patches";
import { reachesOf, reachLayers } from "../../../src/map/layers/reach";
import { dotsOf, radiusOf } from "../../../src/map/layers/residents";
import { badgeName, formOf, signLayer, signRows } from "../../../src/map/layers/signs";
import { contrastRatio } from "../../../src/theme/colour";
import { LOOKS } from "../../../src/theme/look";
import { site, squareCity } from "../../fixtures/square-city";

const { strategies } = squareCity.city;
const patch = (bits: number): Patch => ({
  id: `900001-${bits}-3-0`,
  unit: "900001",
  subset: subset(bits),
  complete: subset(3),
  area: squareMetres(1e5),
  residents: residents(0),
  centre: [-29.95, 0.05],
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [-30, 0],
        [-29.9, 0],
        [-29.9, 0.1],
        [-30, 0],
      ],
    ],
  },
});

describe("patches", () => {
  test("every subset has a tile with the hatches of its own strategies, in the city's order", () => {
    expect(tilesOf(strategies)).toEqual([
      { name: "subset-1", slots: [1] },
      { name: "subset-2", slots: [2] },
      { name: "subset-3", slots: [1, 2] },
    ]);
    const layer = patchLayer([patch(3)], LOOKS.day);
    expect(layer.data.map(layer.hatch)).toEqual([tileOf(subset(3))]);
  });

  test("one strategy lies on the bare ground; the more meet, the more tone and ink", () => {
    const [, , , one = 9] = toneOf(subset(1), LOOKS.day);
    const [, , , two = 9] = toneOf(subset(3), LOOKS.day);
    const [, , , three = 9] = toneOf(subset(7), LOOKS.day);
    expect([one, one < two, two < three]).toEqual([0, true, true]);
    expect(inkOf(subset(4))).toBeLessThan(inkOf(subset(6)));
    expect(inkOf(subset(6))).toBeLessThan(inkOf(subset(7)));
  });

  test.each(Object.values(LOOKS))("the tone of three is the darkest in the look $name", (look) => {
    const darkness = (tone: string) => contrastRatio(tone, "#ffffff");
    expect(darkness(look.triplePatch)).toBeGreaterThan(darkness(look.neutralPatch));
  });

  test("the rows keep their identity when only the look changes", () => {
    const patches = [patch(3)];
    expect(patchLayer(patches, LOOKS.day).data).toBe(patchLayer(patches, LOOKS.night).data);
    expect(patchLayer(patches, LOOKS.day).trigger).not.toBe(patchLayer(patches, LOOKS.night).trigger);
  });
});

describe("reach", () => {
  const stop = site("stop");
  const path = [
    [-30, 0],
    [-29.9, 0.1],
  ];
  const line = site("line", { geometry: { type: "LineString", coordinates: path } });

  test("a point is a disc, a line a band; what does not count reaches nothing", () => {
    const { discs, bands, areas } = reachesOf(
      [stop, line, site("other")],
      new Set(["stop", "line"]),
      strategies,
    );
    expect(discs).toEqual([{ centre: [-29.95, 0.05], metres: 500, slot: 1 }]);
    expect(bands).toEqual([{ path, metres: 500, slot: 1 }]);
    expect(areas).toEqual([]);
  });

  test("it is there unseen until it is wanted", () => {
    const layers = reachLayers({ discs: [], bands: [], areas: [] }, LOOKS.day, false);
    expect(layers.map(({ visible }) => visible)).toEqual([false, false, false]);
  });
});

describe("signs", () => {
  const [first] = squareCity.city.layers;
  const halts = { ...first, id: "halts" };
  const city = {
    ...squareCity.city,
    layers: [...squareCity.city.layers, ...(first === undefined ? [] : [{ ...first, ...halts }])],
  };

  test("two layers of one strategy have its colour in different forms; numbered ones have no sign", () => {
    expect(formOf(city, "stops")).toEqual({ slot: 1, form: "square" });
    expect(formOf(city, "halts")).toEqual({ slot: 1, form: "round" });
    expect(formOf(city, "pilots")).toBeNull();
  });

  test("what is planned is hollow and lies under what is there; what does not count is faint", () => {
    const rows = signRows(city, [
      site("open"),
      site("planned", { status: "planned" }),
      site("drawn", { counted: false }),
      site("numbered", { layer: "pilots", number: 1 }),
    ]);
    expect(rows.map(({ id }) => id)).toEqual(["planned", "open", "drawn"]);
    expect(rows.map(({ badge }) => [badge.hollow, badge.faint])).toEqual([
      [true, false],
      [false, false],
      [false, true],
    ]);
  });

  test("near and far have images and sizes of their own", () => {
    const rows = signRows(city, [site("open")]);
    const [near, far] = [signLayer(rows, LOOKS.day, false), signLayer(rows, LOOKS.day, true)];
    expect(rows.map(near.image)).toEqual(["square-1-full-clear-large"]);
    expect(rows.map(far.image)).toEqual(["square-1-full-clear-small"]);
    expect(far.size).toBeLessThan(near.size);
    expect(badgeName({ slot: 2, form: "round", hollow: true, faint: true, small: true })).toBe(
      "round-2-hollow-faint-small",
    );
  });
});

test("a dot's area grows with the residents it stands for", () => {
  expect(radiusOf(400) / radiusOf(100)).toBeCloseTo(2);
  const dots = dotsOf({
    codes: ["900001"],
    longitudes: Float64Array.of(-30, -29.9),
    latitudes: Float64Array.of(0, 0.1),
    counts: Uint32Array.of(4, 9),
    municipalities: Uint16Array.of(0, 0),
  });
  expect([...dots.positions]).toEqual([-30, 0, -29.9, 0.1]);
  expect([...dots.radii]).toEqual([radiusOf(4), radiusOf(9)].map(Math.fround));
});
