import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, test } from "vitest";
import type { StateRead, WholeState } from "../../../src/domain/export-state";
import { readState, stateFileOf, takeState } from "../../../src/state/exporting/state-file";
import { addPilot, edit } from "../../../src/state/planner/editing";
import { selectPilots } from "../../../src/state/planner/selectors/pilots";
import { selectScenario, selectScenarios } from "../../../src/state/planner/selectors/scenarios";
import { FIRST_ROOTS } from "../../../src/state/roots";
import { store } from "../../../src/state/store";
import { move } from "../../domain/edits";
import { squareCity } from "../../fixtures/square-city";
import { startOnSquares } from "../on-squares";
import { app, planOnSquares } from "../planner/on-squares";
import { english } from "./telling";

const EAST = move([-29.85, 0.05]);
const LANGUAGES = ["it", "en"];
const names = () => selectScenarios(app()).map(({ scenario }) => scenario.name);
const written = () => stateFileOf(app(), english(), "2031-04-01");

function opened(read: StateRead): WholeState {
  if (!read.ok) throw new Error(`It opens, got ${read.problems.map(({ code }) => code)}`);
  return read.value;
}
const again = () => opened(readState(app(), "plan.geojson", new TextDecoder().decode(written().bytes)));

beforeEach(() => planOnSquares());

describe("the whole state in a file", () => {
  test("opened in a fresh browser it is the same screen and the same pilots", () => {
    edit(EAST);
    addPilot({ name: "New", at: [-29.95, 0.15], foci: ["walk"] });
    store.setState({
      mode: "planner",
      task: "compare",
      statuses: ["open"],
      unit: { kind: "zone", id: "1" },
      selection: { kind: "pilot", id: "added-1" },
      camera: { centre: [-29.9, 0.1], zoom: 11 },
    });
    const state = again();
    const roots = Object.keys(FIRST_ROOTS);
    const before = { ...app(), scenario: selectScenario(app()), pilots: selectPilots(app()) };
    planOnSquares();
    expect(takeState(state, LANGUAGES)).toEqual([]);
    expect(app()).toMatchObject(
      Object.fromEntries(Object.entries(before).filter(([key]) => roots.includes(key))),
    );
    expect(selectScenario(app())).toEqual(before.scenario);
    expect(selectPilots(app())).toEqual(before.pilots);
  });

  test("the data as they are are a state too, also before anybody plans", () => {
    startOnSquares();
    store.setState({ search: "stop" });
    const state = again();
    expect(state.scenario).toBeNull();
    startOnSquares();
    expect(takeState(state, LANGUAGES)).toEqual([]);
    expect([app().search, app().planner]).toEqual(["stop", null]);
  });

  test("a scenario that is here already is only chosen", () => {
    edit(EAST);
    const state = again();
    takeState(state, LANGUAGES);
    expect(names()).toEqual(["Plan 1"]);
    expect(selectScenario(app())?.id).toBe(state.scenario?.id);
  });

  test("one that went on since stands beside it under a name and an id of its own", () => {
    edit(EAST);
    const state = again();
    edit({ kind: "reach", reach: 900 });
    takeState(state, LANGUAGES);
    expect(names().toSorted()).toEqual(["Plan 1", "Plan 1 (2)"]);
    expect(selectScenario(app())).toMatchObject({ name: "Plan 1 (2)", edits: [EAST] });
    expect(selectScenario(app())?.id).not.toBe(state.scenario?.id);
  });

  test("what the city does not have is named: pilots on opening, the link's ids on going on", () => {
    const text = readFileSync("tests/fixtures/out/state-1.geojson", "utf8");
    const sites = squareCity.sites.filter(({ id }) => id !== "pilot-one");
    const value = { ...squareCity, version: "squares-2", sites };
    store.setState({ geodata: { status: "ready", value } });
    const read = readState(app(), "plan.geojson", text.replace("u=z1", "u=z9"));
    expect(read).toMatchObject({
      ok: true,
      problems: [
        { code: "data-differs", values: { got: "squares-1", wanted: "squares-2" } },
        { code: "id-unknown", feature: "pilot-one" },
      ],
    });
    expect(takeState(opened(read), LANGUAGES)).toEqual(["z9"]);
    expect(selectPilots(app()).map(({ id }) => id)).toEqual(["pilot-two", "added-1"]);
  });

  test("is called by city, day and scenario, and says of what it is", () => {
    expect(written().name).toBe("squares-2031-04-01-the-pilots-as-in-the-data.geojson");
    edit(EAST);
    expect(written()).toMatchObject({
      name: "squares-2031-04-01-plan-1.geojson",
      mime: "application/geo+json",
    });
    const root = JSON.parse(new TextDecoder().decode(written().bytes));
    expect(root.features[0]).toMatchObject({
      geometry: { coordinates: [-29.85, 0.05] },
      properties: { site: "pilot-one", code: "900002", reach_m: 500 },
    });
    expect(root.provenance.map(({ id }: { id: string }) => id)).toContain("proposal");
  });
});
