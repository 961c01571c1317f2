import { beforeEach, describe, expect, test } from "vitest";
import { isDrawable } from "../../../src/domain/export";
import { subset } from "../../../src/domain/strategy";
import { tell } from "../../../src/state/exporting/subjects";
import {
  clearFilters,
  matchBy,
  reportOnly,
  searchFor,
  toggleStatus,
  toggleStrategy,
} from "../../../src/state/filters";
import { store } from "../../../src/state/store";
import { squareAnswer } from "../../fixtures/square-answer";
import { countOnSquares, english, recordsOf, tableNamed, tablesOf } from "./telling";

const app = () => store.getState();
const records = (subject: Parameters<typeof tablesOf>[1], id: string = subject) =>
  recordsOf(tableNamed(tablesOf(app(), subject), id));

beforeEach(countOnSquares);

describe("patches", () => {
  test("those that the map shows, the largest first, with their shape", () => {
    expect(records("patches").map((row) => row.patch)).toEqual(["900001-3-3-1"]);
    toggleStrategy("moving");
    const [table] = tablesOf(app(), "patches");
    if (table === undefined || !isDrawable(table)) throw new Error("they can be drawn");
    expect(records("patches").map((row) => [row.patch, row.strategies, row.rough])).toEqual([
      ["900001-3-3-1", "Moving en and Growing en", "no"],
      ["900001-1-3-1", "Moving en", "no"],
      ["900002-1-3-1", "Moving en", "yes"],
    ]);
    expect(table.geometries[0]).toEqual(squareAnswer.units[0]?.patches[0]?.geometry);
    matchBy("exactly");
    expect(records("patches")).toHaveLength(2);
  });

  test("where a cell of the matrix lies open, those of the cell", () => {
    store.setState({
      selection: { kind: "overlaps", together: { subset: subset(2), match: "exactly" } },
    });
    expect(records("patches").map((row) => row.code)).toEqual(["900003"]);
    store.setState({ unit: { kind: "municipality", code: "900004" } });
    expect(tell(app(), "patches", english())).toEqual({ kind: "none" });
  });
});

describe("sites", () => {
  test("those of the list, each with what is known of it", () => {
    expect(records("sites").map((row) => row.site)).toEqual([
      "stop-one",
      "garden-one",
      "pilot-one",
      "pilot-two",
    ]);
    expect(records("sites")[2]).toEqual({
      site: "pilot-one",
      number: 1,
      name: "pilot-one en",
      layer: "pilots en",
      strategy: "Growing en",
      status: "proposed",
      counted: "yes",
      code: "900001",
      municipality: "Square 1",
      outside: "no",
      category: null,
      reach_m: 500,
      lines: null,
      foci: "Walk en",
      accuracy: "exact en",
      accuracy_m: null,
      proposal: "yes",
      source: "pilots.geojson",
    });
    searchFor("garden");
    expect(records("sites").map((row) => row.site)).toEqual(["garden-one"]);
    searchFor("nowhere");
    expect(tell(app(), "sites", english())).toEqual({ kind: "none" });
    clearFilters();
  });
});

describe("what is not there is not told", () => {
  test("sites wait where the reckoning has to say which they are", () => {
    toggleStatus("planned");
    expect(tell(app(), "sites", english()).kind).toBe("ready");
    reportOnly({ kind: "zone", id: "1" });
    expect(tell(app(), "sites", english())).toEqual({ kind: "waiting" });
  });

  test("an answer to other filters is none", () => {
    toggleStatus("planned");
    for (const subject of ["municipalities", "zones", "overlaps", "patches"] as const)
      expect(tell(app(), subject, english())).toEqual({ kind: "waiting" });
  });

  test("a reckoning that failed says why", () => {
    const key = [...app().answers.keys()][0] ?? "";
    store.setState({ answers: new Map(), failures: new Map([[key, "no memory"]]) });
    expect(tell(app(), "overlaps", english())).toEqual({ kind: "failed", reason: "no memory" });
  });

  test("nothing of pilots before somebody plans", () => {
    for (const subject of ["coverage", "gaps", "pilots", "difference"] as const)
      expect(tell(app(), subject, english())).toEqual({ kind: "none" });
  });
});
