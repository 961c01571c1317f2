import { beforeEach, describe, expect, test } from "vitest";
import { dayOf } from "../../../src/state/exporting/day";
import { chooseFormat, formatOf, takeAway, tickSubjects } from "../../../src/state/exporting/going";
import { FIRST_GOING } from "../../../src/state/exporting/memory";
import { openState } from "../../../src/state/exporting/open-state";
import { stateFileOf } from "../../../src/state/exporting/state-file";
import { contentOf, provenanceWith } from "../../../src/state/exporting/subjects";
import { surveyOf } from "../../../src/state/exporting/survey";
import { store } from "../../../src/state/store";
import { writeLink } from "../../../src/state/write-link";
import { startOnSquares } from "../on-squares";
import { app, planOnSquares } from "../planner/on-squares";
import { english } from "./telling";

const NAMING = { fresh: String, conflict: (name: string) => name, pilot: String };
const fileOf = (text: string, size = text.length) => ({
  name: "work.geojson",
  size,
  arrayBuffer: async () => new TextEncoder().encode(text).buffer,
});

beforeEach(() => {
  planOnSquares();
  store.setState({ going: FIRST_GOING, language: "en", mode: "explore", door: "in" });
});

describe("what is ticked", () => {
  test("leads from anywhere to the way out of the desk, and no link holds it", () => {
    const before = writeLink({ ...app(), mode: "data", door: "out" });
    takeAway(["gaps"]);
    expect([app().mode, app().door, app().going.subjects]).toEqual(["data", "out", ["gaps"]]);
    expect(writeLink(app())).toBe(before);
  });

  test("is a file for the reader's spreadsheet until another format is chosen", () => {
    expect(formatOf({ ...app(), language: "it" })).toBe("csv-italian");
    expect(formatOf(app())).toBe("csv");
    chooseFormat("xlsx");
    tickSubjects(["sites"]);
    expect([formatOf(app()), app().going.subjects]).toEqual(["xlsx", ["sites"]]);
  });

  test("says how much there is of it, and which of it has a place on the map", () => {
    const survey = surveyOf(app(), "sites", english());
    const content = contentOf(app(), ["sites"], english(), "2031-04-01");
    if (survey.kind !== "ready") throw new Error(`wanted sites, got ${survey.kind}`);
    expect(survey.tables).toEqual([
      { id: "sites", title: "Places and projects", rows: content?.tables[0]?.rows.length, isDrawable: true },
    ]);
    expect(survey.tables[0]?.rows).toBeGreaterThan(0);
  });

  test("figures of the pilots are worked out only once somebody wants them", () => {
    store.setState({ planner: null });
    expect(surveyOf(app(), "coverage", english())).toEqual({ kind: "unopened" });
    planOnSquares();
    expect(surveyOf(app(), "difference", english())).toEqual({ kind: "none" });
  });

  test("shows beforehand what the file will say of itself", () => {
    const shown = provenanceWith(app(), ["sites"], english(), "2031-04-01");
    expect(shown).toEqual(contentOf(app(), ["sites"], english(), "2031-04-01")?.provenance);
  });
});

describe("a file of the whole work", () => {
  test("opens where it was written", async () => {
    store.setState({ search: "stop", mode: "explore" });
    const text = new TextDecoder().decode(stateFileOf(app(), english(), "2031-04-01").bytes);
    startOnSquares();
    const opened = await openState(fileOf(`\ufeff${text}`), NAMING, ["it", "en"]);
    expect(opened).toEqual({ ok: true, problems: [], unknown: [] });
    expect(app().search).toBe("stop");
  });

  test("that is something else changes nothing, and says why", async () => {
    const before = writeLink(app());
    const wrong = await openState(fileOf("{"), NAMING, ["en"]);
    const large = await openState(fileOf("", 30_000_000), NAMING, ["en"]);
    expect([wrong.ok, wrong.problems[0]?.code]).toEqual([false, "not-json"]);
    expect([large.ok, large.problems[0]]).toMatchObject([
      false,
      { code: "too-large", values: { got: 30, most: 20 } },
    ]);
    expect(writeLink(app())).toBe(before);
  });
});

test("the day is the one on the device", () => {
  expect(dayOf(new Date(2031, 3, 1, 23, 59))).toBe("2031-04-01");
  expect(dayOf(new Date(2031, 11, 24, 0, 1))).toBe("2031-12-24");
});
