import { beforeEach, describe, expect, test } from "vitest";
import { strategyOf } from "../../../../src/domain/plan-landing";
import {
  municipalityRows,
  totalsOf,
  withoutPlace,
  zoneRows,
} from "../../../../src/modes/plan/landing/matrix-rows";
import { selectInside, selectMemberships, store } from "../../../../src/state";
import { selectLandings } from "../../../../src/state/plan/selectors/landing";
import { squareCity } from "../../../fixtures/square-city";
import { variedPlan } from "../../../fixtures/varied-plan";
import { startOnSquares } from "../../../state/on-squares";
import { landingPlan } from "./landing-plan";

const COLUMNS = ["moving", "growing", null] as const;
const app = () => store.getState();
const known = () => {
  const found = selectLandings(app());
  if (found === null) throw new Error("The squares have been reckoned");
  return found;
};
const rows = () => municipalityRows(known(), selectInside(app()), COLUMNS);

beforeEach(() => {
  startOnSquares();
  store.setState({ plan: { status: "ready", value: landingPlan } });
});

describe("a row of the matrix", () => {
  test("counts the projects with a place in the municipality, by strategy and in all", () => {
    expect(rows().map(({ name, counts }) => [name, ...counts.map(({ projects }) => projects)])).toEqual([
      ["Square 1", 1, 1, 2],
      ["Square 2", 0, 0, 0],
      ["Square 3", 0, 0, 0],
      ["Square 4", 0, 1, 1],
    ]);
    expect(rows().map(({ provisional }) => provisional)).toEqual([false, false, false, true]);
  });

  test("of a zone says in how many of its members inside, of how many in all", () => {
    const zones = zoneRows(known(), selectInside(app()), squareCity.zones, selectMemberships(app()), COLUMNS);
    expect(zones.map(({ name, members, counts }) => [name, members.inside, members.all, counts])).toEqual([
      [
        "South",
        2,
        2,
        [
          { projects: 1, municipalities: 1 },
          { projects: 1, municipalities: 1 },
          { projects: 2, municipalities: 1 },
        ],
      ],
      [
        "North",
        2,
        3,
        [
          { projects: 0, municipalities: 0 },
          { projects: 1, municipalities: 1 },
          { projects: 1, municipalities: 1 },
        ],
      ],
    ]);
  });

  test("adds up: what a column holds are the municipalities of its zones", () => {
    const zones = zoneRows(known(), selectInside(app()), squareCity.zones, selectMemberships(app()), COLUMNS);
    const totals = totalsOf(rows(), COLUMNS);
    expect(totals).toEqual([1, 2, 2]);
    for (const [column, total] of totals.entries())
      expect(zones.reduce((sum, { counts }) => sum + (counts[column]?.municipalities ?? 0), 0)).toBe(total);
  });
});

test("what has no place is told apart by why, in all and for one strategy, and every project is somewhere", () => {
  store.setState({ plan: { status: "ready", value: variedPlan } });
  const counted = (strategy: string | null) =>
    withoutPlace(known(), strategy).map(({ place, projects }) => [place, projects.length]);
  expect(counted(null)).toEqual([
    ["none-named", 2],
    ["not-known", 3],
    ["whole-area", 3],
  ]);
  expect(counted("moving")).toEqual([
    ["none-named", 0],
    ["not-known", 1],
    ["whole-area", 1],
  ]);
  const moving = variedPlan.projects.filter((one) => strategyOf(one) === "moving");
  expect(moving).toHaveLength(2);
  const without = withoutPlace(known(), null).reduce((sum, { projects }) => sum + projects.length, 0);
  expect(without + known().placed.length).toBe(variedPlan.projects.length);
});
