import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createCoverage } from "../../../src/analysis/coverage/coverage-reckoning";
import { isDrawable } from "../../../src/domain/export";
import type { CoverageAnswer } from "../../../src/domain/planner-coverage";
import { figuresIn, textIn } from "../../../src/i18n";
import { figureRows } from "../../../src/modes/planner/sheets/figure-rows";
import { figureOf } from "../../../src/modes/planner/sheets/unit-columns";
import { tell } from "../../../src/state/exporting/subjects";
import { compareScenarios } from "../../../src/state/planner/comparing";
import { edit } from "../../../src/state/planner/editing";
import { hold, release } from "../../../src/state/planner/held";
import { keepReckoning } from "../../../src/state/planner/keep-reckoning";
import { selectDifference, selectFigures } from "../../../src/state/planner/selectors/figures";
import { move } from "../../domain/edits";
import { squareCity } from "../../fixtures/square-city";
import { app, planner, planOnSquares } from "../planner/on-squares";
import { english, recordsOf, tableNamed, tablesOf } from "./telling";

const EAST = move([-29.85, 0.05]);
const stops: (() => void)[] = [];
const records = (subject: Parameters<typeof tablesOf>[1], id: string = subject) =>
  recordsOf(tableNamed(tablesOf(app(), subject), id));

async function answerNow(): Promise<CoverageAnswer> {
  await expect.poll(() => selectFigures(app()).exact?.stale).toBe(false);
  const answer = selectFigures(app()).exact?.answer;
  if (answer === undefined) throw new Error("it was reckoned");
  return answer;
}

beforeEach(() => {
  planOnSquares();
  stops.push(keepReckoning(createCoverage()));
});
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

const NUMBERS = [
  ["residents", "residents"],
  ["reached", "reached"],
  ["one", "by_one"],
  ["two", "by_two"],
  ["more", "by_more"],
  ["less", "less_reach"],
  ["wider", "more_reach"],
  ["river", "across_river"],
] as const;

describe("coverage", () => {
  test("each figure is the one of the printed sheet", async () => {
    edit(EAST);
    const answer = await answerNow();
    const figures = figuresIn("en");
    const plain = (words: string) => words.replace("≈ ", "");
    for (const [index, row] of records("coverage", "coverage-municipalities").entries()) {
      const unit = answer.units[index];
      if (unit === undefined) throw new Error("a row for each unit");
      const sheet = (id: Parameters<typeof figureOf>[0]) => plain(figureOf(id, unit, { figures }));
      expect(row.code).toBe(unit.code);
      for (const [id, column] of NUMBERS) expect(figures.count(Number(row[column]))).toBe(sheet(id));
      const value = (column: string) => (row[column] === null ? null : Number(row[column]));
      expect(figures.share(value("reached_share"))).toBe(sheet("share"));
      expect(figures.area(value("reached_m2"))).toBe(sheet("ground"));
      expect(figures.distance(value("median_distance_m"))).toBe(sheet("median"));
      expect(figures.distance(value("ninth_distance_m"))).toBe(sheet("ninth"));
    }
  });

  test("zones say how many members are inside, and the total is that of the sheet", async () => {
    const answer = await answerNow();
    english();
    expect(records("coverage", "coverage-zones")).toMatchObject([
      { zone: "1", members_inside: 2, members_all: 2, residents: 47, reached: 7 },
      { zone: "2", members_inside: 2, members_all: 3, residents: 5, reached: 0 },
    ]);
    const words = { city: squareCity.city, text: textIn("en"), language: "en", figures: figuresIn("en") };
    const sheet = figureRows(answer.total, words);
    expect(
      records("coverage", "coverage-total").map((row) => [
        row.name,
        words.figures.count(Number(row.residents)),
        words.figures.area(Number(row.area_m2)),
      ]),
    ).toEqual(sheet.map(({ what, residents, area }) => [what, residents.replace("≈ ", ""), area]));
  });

  test("rough residents stand in columns of their own, and where nobody lives a share is not known", async () => {
    edit(EAST);
    await answerNow();
    const rows = records("coverage", "coverage-municipalities");
    expect(rows.map((row) => row.rough_residents_share)).toEqual([0, 1, null, 0]);
    expect(rows.map((row) => row.rough_reached_share)).toEqual([0, 1, null, null]);
    expect(rows[2]).toMatchObject({ residents: 0, reached: 0, reached_share: null, median_distance_m: null });
    expect(rows.map((row) => row.has_pilot)).toEqual(["yes", "yes", "no", "no"]);
  });

  test("says of which scenario and reach it is", async () => {
    edit(EAST);
    await answerNow();
    const { notes } = tableNamed(tablesOf(app(), "coverage"), "coverage-total");
    expect(notes[0]).toContain("Plan 1");
    expect(notes[1]).toContain("500 m in a straight line");
  });

  test("while a pilot is in hand there is nothing to tell", async () => {
    expect(tell(app(), "coverage", english())).toEqual({ kind: "waiting" });
    await answerNow();
    hold(EAST);
    for (const subject of ["coverage", "gaps", "pilots"] as const)
      expect(tell(app(), subject, english())).toEqual({ kind: "waiting" });
    release();
  });
});

describe("pilots and gaps", () => {
  test("every pilot with its place, what was done to it and whom it reaches", async () => {
    edit(EAST);
    await answerNow();
    const [table] = tablesOf(app(), "pilots");
    if (table === undefined || !isDrawable(table)) throw new Error("they can be drawn");
    expect(table.geometries[0]).toEqual({ type: "Point", coordinates: [-29.85, 0.05] });
    expect(records("pilots")).toMatchObject([
      {
        site: "pilot-one",
        number: 1,
        code: "900002",
        longitude: -29.85,
        residents: 40,
        alone: 40,
        rough: "yes",
      },
      {
        site: "pilot-two",
        number: 2,
        residents: 7,
        rough: "no",
        moved_m: null,
        added: "no",
        own_reach_m: null,
      },
    ]);
    expect(Number(records("pilots")[0]?.moved_m)).toBeGreaterThan(11_000);
    expect(records("pilots").map((row) => row.moving_within)).toEqual([0, 1]);
  });

  test("all gaps, the largest first: they add up to all who are not reached", async () => {
    const answer = await answerNow();
    const rows = records("gaps");
    expect(rows.map((row) => [row.rank, row.code, row.residents])).toEqual([
      [1, "900002", 40],
      [2, "900004", 5],
    ]);
    expect(rows.reduce((sum, row) => sum + Number(row.residents), 0)).toBe(answer.total.depths[0].residents);
    expect(rows[0]).toMatchObject({ rough: "yes", longitude: -29.85, latitude: 0.05 });
    expect(rows[0]?.share).toBeCloseTo(40 / 45, 5);
  });
});

describe("differences", () => {
  test("what is gained, lost and unchanged, by municipality, by zone, in all and on the map", async () => {
    edit(EAST);
    compareScenarios(null, planner().current);
    expect(tell(app(), "difference", english())).toEqual({ kind: "waiting" });
    await expect.poll(() => selectDifference(app())?.shown?.total.gained.residents).toBe(40);
    const shown = selectDifference(app())?.shown;
    expect(records("difference", "difference-total")).toMatchObject([
      { gained_residents: 40, lost_residents: 0, unchanged_residents: 7 },
    ]);
    expect(records("difference", "difference-municipalities").map((row) => row.gained_residents)).toEqual([
      0, 40, 0, 0,
    ]);
    expect(records("difference", "difference-zones")).toMatchObject([
      { zone: "1", members_inside: 2, gained_residents: 40 },
      { zone: "2", members_all: 3, gained_residents: 0 },
    ]);
    const patches = tableNamed(tablesOf(app(), "difference"), "difference-patches");
    if (!isDrawable(patches)) throw new Error("they can be drawn");
    expect(patches.geometries).toEqual(
      shown?.answer.units.flatMap((unit) => unit.patches.map(({ geometry }) => geometry)),
    );
    expect(patches.notes[0]).toContain("Plan 1");
  });

  test("nothing where nothing is compared", async () => {
    await answerNow();
    expect(tell(app(), "difference", english())).toEqual({ kind: "none" });
  });
});
