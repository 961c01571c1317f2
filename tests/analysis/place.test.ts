import { describe, expect, test } from "vitest";
import { createReckoning } from "../../src/analysis/reckoning";
import type { OverlapQuestion } from "../../src/domain/analysis";
import { box, everything, groundOf, municipality, site } from "./squares";

const ground = groundOf(
  [municipality("000001", box(7, 0, 7.04, 0.03)), municipality("000002", box(7.04, 0, 7.08, 0.03))],
  [
    site("wood", "b", box(7, 0, 7.02, 0.03)),
    site("stop", "a", { type: "Point", coordinates: [7.015, 0.015] }, 300),
    site("farther", "a", { type: "Point", coordinates: [7.017, 0.015] }, 800),
    { ...site("pond", "b", box(7.01, 0.001, 7.03, 0.004)), counted: false },
    site(
      "river",
      "c",
      {
        type: "LineString",
        coordinates: [
          [7.005, 0.002],
          [7.075, 0.002],
        ],
      },
      50,
    ),
  ],
  [{ layer: "b", geometry: box(6, -1, 7.06, 1) }],
);
const question: OverlapQuestion = { ...everything(ground), counted: ["wood", "stop", "farther", "river"] };

async function loaded() {
  const reckoning = createReckoning();
  await reckoning.load(ground);
  return reckoning;
}

describe("a tapped place", () => {
  test("falls in a municipality, a zone, strategies and a patch; the nearest site comes first", async () => {
    const place = await (await loaded()).where([7.0155, 0.015], question);
    expect(place).toMatchObject({
      municipality: "000001",
      zone: "1",
      subset: 3,
      complete: 7,
      patch: "000001-3-7-1",
    });
    expect(place.sites.map(({ id }) => id)).toEqual(["wood", "stop", "farther"]);
    expect(place.sites[0]?.distance).toBe(0);
    expect(place.sites[1]?.distance).toBeCloseTo(55.66, 1);
  });

  test("that nothing covers has no patch", async () => {
    const place = await (await loaded()).where([7.07, 0.02], question);
    expect(place).toMatchObject({ municipality: "000002", subset: 0, complete: 5, patch: null, sites: [] });
  });

  test("outside the perimeter has no municipality and no coverage, and still names what reaches it", async () => {
    const asked = { ...question, units: ["000002"] };
    const place = await (await loaded()).where([7.015, 0.015], asked);
    expect(place).toMatchObject({ municipality: null, zone: null, subset: 0, patch: null });
    expect(place.sites.map(({ id }) => id)).toEqual(["stop", "wood", "farther"]);
  });

  test("follows a moved site", async () => {
    const moved = site("stop", "a", { type: "Point", coordinates: [7.07, 0.02] }, 300);
    const place = await (await loaded()).where([7.07, 0.02], { ...question, changed: [moved] });
    expect(place).toMatchObject({ subset: 1, patch: "000002-1-5-1" });
  });
});

describe("the sites of a patch", () => {
  test("are those whose reach has ground in common with it", async () => {
    const reckoning = await loaded();
    expect(await reckoning.sitesOfPatch("000001-3-7-1", question)).toEqual(["farther", "stop", "wood"]);
    expect(await reckoning.sitesOfPatch("000001-2-7-1", question)).toEqual(["wood"]);
  });

  test("of a patch that is not there are refused", async () => {
    await expect((await loaded()).sitesOfPatch("000001-7-7-9", question)).rejects.toThrow(/000001-7-7-9/);
  });
});

describe("where sites stand", () => {
  test("points in one region, lines and areas in all they meet, sites that do not count as well", async () => {
    const { units } = await (await loaded()).overlap(question);
    const standing = new Map(units[0]?.standing.map(({ site: id, subsets }) => [id, subsets]));
    expect(Object.fromEntries(standing)).toEqual({
      wood: [2, 3, 6],
      stop: [3],
      farther: [3],
      pond: [0, 2, 4, 6],
      river: [4, 6],
    });
    expect(units[1]?.standing).toEqual([{ site: "river", subsets: [4] }]);
  });
});
