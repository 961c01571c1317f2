import * as fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { isDrawable } from "../../../src/domain/export";
import { residents, squareMetres } from "../../../src/domain/measure";
import { subset } from "../../../src/domain/strategy";
import { figuresIn, startText, textIn } from "../../../src/i18n";
import { overlapRows } from "../../../src/modes/planner/sheets/overlap-rows";
import { regionsIn } from "../../../src/state/exporting/regions";
import { tell } from "../../../src/state/exporting/subjects";
import { includeProvisional, reportOnly, toggleStatus } from "../../../src/state/filters";
import { figuresOf } from "../../../src/state/selectors/figures";
import { store } from "../../../src/state/store";
import { regionsOf } from "../../../src/ui/charts/regions";
import { squareCity } from "../../fixtures/square-city";
import { startOnSquares } from "../on-squares";
import { answered, countOnSquares, english, recordsOf, tableNamed, tablesOf } from "./telling";

const app = () => store.getState();
const records = (subject: Parameters<typeof tablesOf>[1], id: string = subject) =>
  recordsOf(tableNamed(tablesOf(app(), subject), id));

beforeEach(countOnSquares);

describe("municipalities", () => {
  test("each with its outline and its figures, as its card has them", () => {
    const [table] = tablesOf(app(), "municipalities");
    if (table === undefined || !isDrawable(table)) throw new Error("it can be drawn");
    expect(table.geometries).toEqual(squareCity.municipalities.map(({ geometry }) => geometry));
    expect(records("municipalities")[0]).toMatchObject({
      code: "900001",
      name: "Square 1",
      zone: "1",
      zone_name: "South",
      residents: 1000,
      area_m2: 100,
      rough_residents_share: 0,
      moving_covered_m2: 40,
      moving_known_m2: 100,
      moving_covered_share: 0.4,
      moving_at_least_m2: 0,
      moving_covered_residents: 500,
      moving_covered_residents_share: 0.5,
      growing_covered_m2: 30,
      only_moving_m2: 10,
      only_moving_residents: 100,
      only_moving_and_growing_m2: 30,
      no_strategy_m2: 60,
    });
    expect(records("municipalities").map((row) => row.rough_residents_share)).toEqual([0, 1, 0, 0]);
    expect(records("municipalities").map((row) => row.membership)).toEqual([
      "documented",
      "documented",
      "documented",
      "provisional",
    ]);
  });

  test("their regions add up to their ground and their residents", () => {
    for (const row of records("municipalities")) {
      const sum = (ending: string) =>
        ["no_strategy", "only_moving", "only_growing", "only_moving_and_growing"].reduce(
          (total, id) => total + Number(row[`${id}${ending}`]),
          0,
        );
      expect([sum("_m2"), sum("_residents")]).toEqual([row.area_m2, row.residents]);
    }
  });

  test("only those that are reported, with or without the provisional ones", () => {
    reportOnly({ kind: "zone", id: "2" });
    expect(records("municipalities").map(({ code }) => code)).toEqual(["900003", "900004"]);
    includeProvisional(false);
    answered();
    expect(records("municipalities").map(({ code }) => code)).toEqual(["900003"]);
  });

  test("residents who are not counted yet are empty, and the table says so", () => {
    startOnSquares();
    const [table] = tablesOf(app(), "municipalities");
    const [row] = records("municipalities");
    expect([row?.residents, row?.moving_covered_residents, row?.only_moving_residents]).toEqual([
      1000,
      null,
      null,
    ]);
    expect(row?.moving_covered_m2).toBe(40);
    expect(table?.notes.some((note) => note.startsWith("Residents are not counted yet"))).toBe(true);
  });

  test("a table says of what filter it is, where data have gaps, and what is rough", () => {
    toggleStatus("planned");
    answered();
    const [table] = tablesOf(app(), "municipalities");
    expect(table?.notes).toEqual([
      expect.stringContaining("open or existing, proposed, and planned"),
      "An empty cell means “not known”, never zero.",
      expect.stringContaining("“gardens en”"),
      expect.stringContaining("so are figures of residents"),
    ]);
  });
});

describe("zones", () => {
  test("are sums over their members inside, and say how many of all those are", () => {
    expect(records("zones")).toMatchObject([
      { zone: "1", name: "South", members_inside: 2, members_all: 2, area_m2: 200, residents: 2000 },
      { zone: "2", members_inside: 2, members_all: 3, residents: 1400, residents_all: 2400, derived: "yes" },
    ]);
    expect(records("zones")[0]?.rough_residents_share).toBe(0.5);
  });

  test("one whose members are not all reported is no row: its figures would be of some of them", () => {
    reportOnly({ kind: "municipality", code: "900003" });
    expect(tell(app(), "zones", english())).toEqual({ kind: "none" });
    reportOnly({ kind: "zone", id: "2" });
    expect(records("zones").map(({ zone }) => zone)).toEqual(["2"]);
  });
});

describe("totals of the overlap", () => {
  test("the parts are those of the chart on the screen, and add up", () => {
    const known = figuresOf(app(), null);
    if (known === null) throw new Error("there are figures");
    const chart = regionsOf(known.parts, 2, "area");
    expect(regionsIn(known.parts, 2).map(({ subset: bits, area }) => [bits, area])).toEqual(
      chart.map((region) => [region.subset, region.known + region.notKnown]),
    );
    const rows = records("overlaps", "overlap-regions");
    expect(rows.map((row) => [row.name, row.area_m2, row.residents])).toEqual([
      ["All strategies", 30, 400],
      ["Only Moving en", 20, 200],
      ["Only Growing en", 50, 300],
      ["No strategy", 300, 2500],
    ]);
    expect(rows.reduce((sum, row) => sum + Number(row.area_share), 0)).toBeCloseTo(1, 5);
  });

  test("so are they with any number of strategies", () => {
    const strategies = fc.integer({ min: 1, max: 6 });
    const part = fc.record({
      subset: fc.nat(63).map(subset),
      complete: fc.nat(63).map(subset),
      area: fc.nat(1000).map(squareMetres),
      residents: fc.constant(residents(0)),
    });
    fc.assert(
      fc.property(strategies, fc.array(part), (count, all) => {
        const parts = all.filter((one) => one.subset < 1 << count);
        const chart = regionsOf(parts, count, "area");
        expect(regionsIn(parts, count).map((one) => [one.subset, one.area, one.openArea])).toEqual(
          chart.map(({ subset: bits, known, notKnown }) => [bits, known + notKnown, notKnown]),
        );
      }),
    );
  });

  test("what strategies cover is what the printed sheet says", () => {
    startText("en");
    const known = figuresOf(app(), null);
    if (known === null) throw new Error("there are figures");
    const words = { city: squareCity.city, text: textIn("en"), language: "en", figures: figuresIn("en") };
    const sheet = overlapRows(known.parts, { isCounted: true, isRough: false }, words);
    const rows = records("overlaps", "overlap-together");
    const { figures } = words;
    expect(
      rows.map((row) => [
        figures.area(Number(row.covered_m2) + Number(row.at_least_m2)),
        figures.share(Number(row.covered_share)),
        figures.count(Number(row.residents) + Number(row.at_least_residents)),
      ]),
    ).toEqual(sheet.map(({ area, share, residents }) => [area, share, residents]));
  });

  test("are of the unit that is reported", () => {
    reportOnly({ kind: "municipality", code: "900003" });
    expect(records("overlaps", "overlap-regions").map((row) => row.area_m2)).toEqual([0, 0, 50, 50]);
  });
});
