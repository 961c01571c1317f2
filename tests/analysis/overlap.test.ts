import type { Polygon } from "geojson";
import { describe, expect, test } from "vitest";
import { createReckoning } from "../../src/analysis/reckoning";
import type { Ground } from "../../src/domain/analysis";
import { metres, squareMetres } from "../../src/domain/measure";
import { box, everything, groundOf, municipality, people, points, shares, site } from "./squares";

/** A municipality of four columns; each strategy covers two of them. */
const columns = (south: number, extents: Ground["extents"] = []): Ground =>
  groundOf(
    [municipality("000001", box(7, south, 7.04, south + 0.03))],
    [
      site("west", "a", box(6.9, south - 1, 7.02, south + 1)),
      site("middle", "b", box(7.01, south - 1, 7.03, south + 1)),
    ],
    extents,
  );

async function answerTo(ground: Ground, residents?: Parameters<typeof points>[0]) {
  const reckoning = createReckoning();
  await reckoning.load(ground);
  if (residents !== undefined) await reckoning.loadResidents(points(residents));
  return reckoning.overlap(everything(ground));
}

function expectShares(got: Record<string, number>, wanted: Record<string, number>): void {
  expect(Object.keys(got).sort()).toEqual(Object.keys(wanted).sort());
  for (const [kind, share] of Object.entries(wanted)) expect(got[kind]).toBeCloseTo(share, 7);
}

describe.each([0, 45, -45])("columns at latitude %i", (south) => {
  test("each subset has its quarter, counted once", async () => {
    expectShares(shares(await answerTo(columns(south))), {
      "0/7": 0.25,
      "1/7": 0.25,
      "2/7": 0.25,
      "3/7": 0.25,
    });
  });

  test("where a layer's data end, its strategy is not complete", async () => {
    const known = [{ layer: "b", geometry: box(7.02, south - 1, 8, south + 1) }];
    const wanted = { "0/7": 0.25, "1/5": 0.25, "2/7": 0.25, "3/5": 0.25 };
    expectShares(shares(await answerTo(columns(south, known))), wanted);
  });

  test("an extent through the middle of a region cuts it in two parts", async () => {
    const known = [{ layer: "a", geometry: box(7.035, south - 1, 8, south + 1) }];
    const got = shares(await answerTo(columns(south, known)));
    expectShares(got, { "0/6": 0.125, "0/7": 0.125, "1/6": 0.25, "2/6": 0.25, "3/6": 0.25 });
  });

  test("patches are the covered columns, each with a place inside", async () => {
    const { units } = await answerTo(columns(south));
    const patches = units.flatMap((unit) => unit.patches);
    expect(patches.map(({ id }) => id)).toEqual(["000001-1-7-1", "000001-2-7-1", "000001-3-7-1"]);
    const wests = patches.map(({ centre }) => Math.floor((centre[0] - 7) * 100 + 1e-6));
    expect(wests).toEqual([0, 2, 1]);
  });
});

describe("a circle at 45 north", () => {
  const unit = municipality("000001", box(7, 45, 7.04, 45.03));
  const place = (id: string, strategy: string, x: number, reach: number) =>
    site(id, strategy, { type: "Point", coordinates: [x, 45.015] }, reach);

  test("covers its own area inside the municipality", async () => {
    const { units } = await answerTo(groundOf([unit], [place("p", "a", 7.02, 500)]));
    const covered = units[0]?.parts.find((part) => part.subset === 1)?.area ?? 0;
    expect(covered / (Math.PI * 500 ** 2)).toBeCloseTo(1, 5);
  });

  test("covers half of it where the centre stands on the border", async () => {
    const { units } = await answerTo(groundOf([unit], [place("p", "a", 7, 500)]));
    const covered = units[0]?.parts.find((part) => part.subset === 1)?.area ?? 0;
    expect(covered / ((Math.PI * 500 ** 2) / 2)).toBeCloseTo(1, 4);
  });

  test("inside another strategy's is an island: a ring of one, a disc of both", async () => {
    const { units } = await answerTo(
      groundOf([unit], [place("p", "a", 7.02, 800), place("q", "b", 7.02, 300)]),
    );
    const [first] = units;
    expect(first?.parts.map(({ subset }) => subset)).toEqual([0, 1, 3]);
    expect(first?.patches.map(({ geometry }) => geometry.coordinates.length)).toEqual([2, 1]);
    const [, ring, disc] = first?.parts.map(({ area }) => area) ?? [];
    expect((ring ?? 0) / (Math.PI * (800 ** 2 - 300 ** 2))).toBeCloseTo(1, 5);
    expect((disc ?? 0) / (Math.PI * 300 ** 2)).toBeCloseTo(1, 5);
  });

  test("twice at the same place counts its ground once", async () => {
    const { units } = await answerTo(
      groundOf([unit], [place("p", "a", 7.02, 500), place("q", "a", 7.02, 500)]),
    );
    expect((units[0]?.parts[1]?.area ?? 0) / (Math.PI * 500 ** 2)).toBeCloseTo(1, 5);
    expect(units[0]?.sites).toEqual(["p", "q"]);
  });

  test("of another municipality still covers this side of the border", async () => {
    const neighbour = municipality("000002", box(7.04, 45, 7.08, 45.03));
    const { units } = await answerTo(groundOf([unit, neighbour], [place("p", "a", 7.041, 500)]));
    expect(units.map(({ sites }) => sites)).toEqual([["p"], ["p"]]);
    const covered = units.flatMap(({ parts }) => parts.filter(({ subset }) => subset === 1));
    expect(covered.reduce((sum, { area }) => sum + area, 0) / (Math.PI * 500 ** 2)).toBeCloseTo(1, 5);
  });
});

describe("small pieces", () => {
  test("below 100 m² are not drawn and stay in the sums", async () => {
    const sliver: Polygon = box(7.01, 0.01, 7.01005, 0.01005);
    const ground = groundOf([municipality("000001", box(7, 0, 7.04, 0.03))], [site("s", "a", sliver)]);
    const [unit] = (await answerTo(ground)).units;
    expect(unit?.patches).toEqual([]);
    expect(unit?.undrawn).toBeCloseTo(unit?.parts[1]?.area ?? 0, 6);
    expect(unit?.undrawn).toBeGreaterThan(squareMetres(29));
  });
});

describe("residents", () => {
  const unit = municipality("000001", box(7, 0, 7.04, 0.03));

  test("are in reach up to the distance itself, edge included, and counted whole", async () => {
    const stop = site("stop", "a", { type: "Point", coordinates: [7.02, 0] }, 500);
    const metresEast = (distance: number) => 7.02 + distance / 111_319.49079;
    const got = await answerTo(groundOf([unit], [stop]), [
      [metresEast(499.99), 0, 7, "000001"],
      [metresEast(500.01), 0, 11, "000001"],
    ]);
    expect(people(got)).toEqual({ "0/7": 11, "1/7": 7 });
  });

  test("on the edge of an area are in it", async () => {
    const got = await answerTo(groundOf([unit], [site("s", "b", box(7.01, 0.01, 7.02, 0.02))]), [
      [7.01, 0.015, 3, "000001"],
      [7.02, 0.02, 5, "000001"],
      [7.0201, 0.02, 8, "000001"],
    ]);
    expect(people(got)).toEqual({ "0/7": 8, "2/7": 8 });
  });

  test("belong to the municipality of their code, wherever they stand", async () => {
    const neighbour = municipality("000002", box(7.04, 0, 7.08, 0.03));
    const ground = groundOf([unit, neighbour], [site("s", "a", box(7.04, 0, 7.08, 0.03))]);
    const { units } = await answerTo(ground, [
      [7.05, 0.01, 4, "000001"],
      [7.05, 0.01, 6, "000002"],
    ]);
    expect(units.map(({ residents }) => residents)).toEqual([4, 6]);
    expect(units[0]?.parts.find(({ subset }) => subset === 1)).toMatchObject({ area: 0, residents: 4 });
    expect(units[1]?.patches[0]?.residents).toBe(6);
  });

  test("of a patch are those who stand in it, those on its edge go to the nearest", async () => {
    const pair = [site("s", "a", box(7.005, 0.01, 7.01, 0.02)), site("t", "a", box(7.03, 0.01, 7.034, 0.02))];
    const { units } = await answerTo(groundOf([unit], pair), [
      [7.007, 0.015, 3, "000001"],
      [7.01, 0.015, 1, "000001"],
      [7.032, 0.015, 5, "000001"],
      [7.034, 0.02, 7, "000001"],
    ]);
    expect(units[0]?.patches.map(({ residents }) => residents)).toEqual([4, 12]);
  });

  test("are nobody until the points have come", async () => {
    const { units } = await answerTo(groundOf([unit], [site("s", "a", box(7, 0, 7.01, 0.03), metres(1))]));
    expect(units[0]?.residents).toBe(0);
  });
});
