import { describe, expect, test } from "vitest";
import { metres, residents } from "../../../../src/domain/measure";
import type { Part } from "../../../../src/domain/overlap";
import { NOTHING } from "../../../../src/domain/planner";
import type { Changed, DifferenceAnswer } from "../../../../src/domain/planner-difference";
import { subset } from "../../../../src/domain/strategy";
import { comparedRows } from "../../../../src/modes/planner/sheets/compared-rows";
import { figureRows } from "../../../../src/modes/planner/sheets/figure-rows";
import { gapRows } from "../../../../src/modes/planner/sheets/gap-rows";
import { overlapRows } from "../../../../src/modes/planner/sheets/overlap-rows";
import { figureOf, unitColumns } from "../../../../src/modes/planner/sheets/unit-columns";
import { filesOf } from "../../../../src/modes/planner/sheets/unit-sources";
import { scaleWords } from "../../../../src/view/map-words";
import { squareCity } from "../../../fixtures/square-city";
import { pilot } from "../../../map/svg/printed-squares";
import { amount, gap, row, words } from "./plain-sheet";

const people = (text: string) => Number(text.replaceAll(/[^0-9]/g, ""));

describe("key figures", () => {
  const found = (more = {}) => new Map(figureRows(row(more), words).map((one) => [one.id, one]));

  test("say residents and ground with their parts of the whole", () => {
    expect(found().get("reached")).toMatchObject({
      residents: "300",
      residentsShare: "30.0 %",
      area: "2.00 km²",
      areaShare: "20.0 %",
    });
  });

  test("add up: by one, by two, by three or more and by none make all", () => {
    const rows = found();
    const sum = ["one", "two", "more"].reduce((all, id) => all + people(rows.get(id)?.residents ?? ""), 0);
    expect(sum).toBe(people(rows.get("reached")?.residents ?? ""));
    expect(sum + people(rows.get("none")?.residents ?? "")).toBe(people(rows.get("whole")?.residents ?? ""));
  });

  test("have a row for each strategy, in the city's order", () => {
    const ids = figureRows(row(), words).map(({ id }) => id);
    expect(ids.slice(-2)).toEqual(["moving", "growing"]);
  });

  test("mark what rests on rough points, and neither the census nor nobody", () => {
    const rows = found({ rough: residents(400), roughCovered: residents(50) });
    expect(rows.get("reached")?.residents).toBe("≈ 300");
    expect(rows.get("wider")?.residentsShare).toBe("≈ 45.0 %");
    expect(rows.get("whole")?.residents).toBe("1,000");
    expect(rows.get("more")?.residents).toBe("0");
    expect(found().get("reached")?.residents).toBe("300");
  });
});

describe("gaps", () => {
  const gaps = [gap("a", 500), gap("b", 300, { rough: true }), gap("c", 150), gap("d", 50)];

  test("beyond the listed ones are one row, and all add up", () => {
    const rows = gapRows(gaps, 2, words);
    expect(rows.map(({ id }) => id)).toEqual(["a", "b", "rest", "sum"]);
    expect(rows.map(({ residents: count }) => people(count))).toEqual([500, 300, 200, 1000]);
    expect(rows.at(-2)?.place).toBe("2 more places, smaller");
    expect(rows.map(({ share }) => share)).toEqual(["50.0 %", "30.0 %", "20.0 %", "100.0 %"]);
  });

  test("have no row for others when there are none", () => {
    expect(gapRows(gaps, 4, words).map(({ id }) => id)).toEqual(["a", "b", "c", "d", "sum"]);
    expect(gapRows([], 4, words).map(({ residents: count }) => count)).toEqual(["0"]);
  });

  test("are marked where they rest on rough points, and so is a sum with one of them", () => {
    const rows = gapRows(gaps, 1, words);
    expect(rows.map(({ residents: count }) => count.startsWith("≈"))).toEqual([false, true, true]);
  });

  test("are named by their municipality and the nearest place, and by the place alone on its own sheet", () => {
    const [site] = squareCity.sites;
    if (site === undefined) throw new Error("there are sites");
    const near = gap("a", 10, {
      nearestSite: { site: site.id, distance: metres(350) },
      nearestPilot: { site: "pilot-1", distance: metres(1250) },
    });
    const known = { ...words, pilots: [pilot(1, -29.95, 0.05)] };
    expect(gapRows([near], 1, known)[0]).toMatchObject({
      place: `Square 1, ${site.name.en} at 350 m`,
      pilot: "1 · pilot-1 en, at 1.3 km",
    });
    expect(gapRows([near], 1, { ...known, isInOne: true })[0]?.place).toBe(`${site.name.en} at 350 m`);
    expect(gapRows([gap("b", 10)], 1, words)[0]).toMatchObject({ place: "Square 1", pilot: "none" });
  });
});

describe("before and after", () => {
  const empty: Changed = { gained: NOTHING, lost: NOTHING, unchanged: NOTHING };
  const answer: DifferenceAnswer = {
    units: [
      { code: "900001", changed: { ...empty, unchanged: amount(40, 1e6) }, patches: [] },
      { code: "900002", changed: { ...empty, gained: amount(25, 1e6) }, patches: [] },
      { code: "900003", changed: { ...empty, lost: amount(0, 0.2) }, patches: [] },
      { code: "900004", changed: { ...empty, lost: amount(5, 1e5) }, patches: [] },
    ],
  };
  const rows = comparedRows(
    answer,
    { zones: new Map([["1", { name: "South" }]]), rough: new Set(["900002"]) },
    words,
  );

  test("lists every zone, and the municipalities in which something changes", () => {
    expect(rows.map(({ id }) => id)).toEqual(["z1", "z2", "m900002", "m900004"]);
    expect(rows[0]?.name).toBe("Zone 1 · South");
  });

  test("adds the members of a zone up, and knows which of it is rough", () => {
    expect(rows[0]?.changed).toMatchObject({ gained: { residents: 25 }, unchanged: { residents: 40 } });
    expect([...(rows[0]?.rough ?? [])]).toEqual(["gained"]);
    expect([...(rows[1]?.rough ?? [])]).toEqual([]);
  });
});

describe("strategies and their overlaps", () => {
  const part = (covered: number, complete: number, ground: number, count: number): Part => ({
    subset: subset(covered),
    complete: subset(complete),
    ...amount(count, ground),
  });
  const rowsOf = (parts: readonly Part[]) =>
    new Map(overlapRows(parts, { isCounted: true, isRough: false }, words).map((one) => [one.id, one]));

  test("count ground once for each strategy, and once for both together", () => {
    const rows = rowsOf([part(0, 3, 4e6, 40), part(1, 3, 3e6, 30), part(2, 3, 2e6, 20), part(3, 3, 1e6, 10)]);
    expect(rows.get("1")).toMatchObject({ area: "4.00 km²", share: "40.0 %", residents: "40" });
    expect(rows.get("3")).toMatchObject({
      name: "Moving en + Growing en",
      area: "1.00 km²",
      residents: "10",
    });
  });

  test("where data are missing it is at least so much, and «at least nothing» is not known", () => {
    const rows = rowsOf([part(0, 1, 4e6, 40), part(1, 3, 3e6, 30), part(2, 1, 2e6, 20)]);
    expect(rows.get("2")).toMatchObject({ area: "at least 2.00 km²", residents: "at least 20" });
    expect(rows.get("3")).toMatchObject({ area: "not known", residents: "not known", share: "0.0 %" });
    expect(rows.get("1")).toMatchObject({ area: "3.00 km²", residents: "30" });
  });

  test("without the residents' points nobody is counted, which is not nobody", () => {
    const [first] = overlapRows([part(1, 3, 1e6, 0)], { isCounted: false, isRough: false }, words);
    expect(first?.residents).toBe("not known");
  });
});

test("a scale bar is told in the unit that reads best", () => {
  expect(scaleWords(10_000, words)).toEqual(["0", "5", "10 km"]);
  expect(scaleWords(1000, words)).toEqual(["0", "0.5", "1 km"]);
  expect(scaleWords(500, words)).toEqual(["0", "250", "500 m"]);
});

test("the sources of a municipality are those of its ground, its residents and the layers that serve a strategy", () => {
  expect(filesOf(squareCity.city)).toEqual([
    "m.geojson",
    "z.geojson",
    "r.json",
    "stops.geojson",
    "gardens.geojson",
    "pilots.geojson",
  ]);
});

describe("the columns of units", () => {
  const columns = unitColumns("Name", () => "", { ...words, answer: { total: row() } });

  test("carry the figure of the whole in their last row", () => {
    expect(columns.map(({ id, sum }) => [id, sum]).slice(1, 5)).toEqual([
      ["residents", "1,000"],
      ["reached", "300"],
      ["share", "30.0 %"],
      ["ground", "2.00 km²"],
    ]);
  });

  test("what is not known is said so, and what is rough is marked", () => {
    const rough = row({ distances: null, rough: residents(10), roughCovered: residents(5) });
    expect(figureOf("median", rough, words)).toBe("not known");
    expect(figureOf("one", rough, words)).toBe("≈ 200");
    expect(figureOf("more", rough, words)).toBe("0");
    expect(figureOf("residents", rough, words)).toBe("1,000");
    expect(figureOf("ninth", row(), words)).toBe("2.4 km");
  });
});
