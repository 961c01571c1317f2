import "fake-indexeddb/auto";
import { openDB } from "idb";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { compareScenarios } from "../../../src/state/planner/comparing";
import { edit, undo } from "../../../src/state/planner/editing";
import {
  askToAdoptData,
  askToDelete,
  confirmAsked,
  copyScenario,
  dismissAsked,
  renameScenario,
  saveAgain,
  startScenario,
} from "../../../src/state/planner/scenarios";
import { selectSettledPilots } from "../../../src/state/planner/selectors/pilots";
import {
  selectDataChanges,
  selectScenarios,
  selectUnsaved,
} from "../../../src/state/planner/selectors/scenarios";
import { store } from "../../../src/state/store";
import { squareCity } from "../../fixtures/square-city";
import { crash, current, EAST, names, onDevice, open, otherTab, saved } from "./on-device";
import { app, planner, soon } from "./on-squares";

let city = 0;
const here = () => `saving-${city}`;
beforeEach(() => {
  city += 1;
});
afterEach(() => {
  vi.restoreAllMocks();
  crash();
});

describe("scenarios on the device", () => {
  test("after a crash the last edit, what was undone and the open scenario are there again", async () => {
    await open(here());
    expect(planner()).toMatchObject({ opened: true, trouble: null, current: null });
    edit(EAST);
    edit({ kind: "reach", reach: 700 });
    undo();
    copyScenario(planner().current, "Copy");
    edit({ kind: "remove", site: "pilot-two" });
    await saved();
    const [before, pilots] = [selectScenarios(app()), selectSettledPilots(app())];
    await vi.waitFor(async () =>
      expect(await otherTab(here()).readAll()).toMatchObject({ current: planner().current }),
    );
    crash();
    await open(here());
    expect(selectScenarios(app())).toEqual(before);
    expect(selectSettledPilots(app())).toEqual(pilots);
    expect(current()).toMatchObject({ name: "Copy" });
    expect(before[0]?.scenario.undone).toHaveLength(1);
  });

  test("edits that come faster than the device are all in what is saved last", async () => {
    const device = await open(here());
    for (let reach = 100; reach < 130; reach += 1) edit({ kind: "reach", reach });
    await saved();
    expect(await onDevice(device)).toMatchObject([{ kind: "scenario", scenario: current() }]);
  });

  test("names may not be blank; a scenario is renamed, copied and begun", async () => {
    await open(here());
    expect([startScenario(" "), startScenario("First")]).toEqual(["name-missing", null]);
    const { id } = current();
    expect([renameScenario(id, ""), renameScenario(id, "Better")]).toEqual(["name-missing", null]);
    expect([copyScenario(id, "\t"), copyScenario(id, "Twin"), copyScenario(null, "Data")]).toEqual([
      "name-missing",
      null,
      null,
    ]);
    expect(names().sort()).toEqual(["Better", "Data", "Twin"]);
    await saved();
  });

  test("two scenarios are never called the same, and a scenario may keep its own name", async () => {
    await open(here());
    startScenario("One");
    startScenario("Two");
    const { id } = current();
    expect([startScenario("One"), copyScenario(id, "Two"), renameScenario(id, "One")]).toEqual([
      "name-taken",
      "name-taken",
      "name-taken",
    ]);
    expect(renameScenario(id, "Two")).toBeNull();
    expect(names().sort()).toEqual(["One", "Two"]);
    await saved();
  });

  test("nothing is deleted without a question", async () => {
    const device = await open(here());
    edit(EAST);
    await saved();
    const { id } = current();
    compareScenarios(null, id);
    askToDelete(id);
    expect(planner().asked).toEqual({ kind: "delete", id });
    dismissAsked();
    confirmAsked();
    expect(names()).toEqual(["Plan 1"]);
    askToDelete(id);
    confirmAsked();
    expect(planner()).toMatchObject({ asked: null, current: null, compared: null });
    expect(names()).toEqual([]);
    await expect.poll(() => onDevice(device)).toEqual([]);
    expect(planner().shelf.size).toBe(0);
  });

  test("on other data it says what changed, until the reader takes the new data", async () => {
    await open(here());
    edit(EAST);
    expect(selectDataChanges(app())).toEqual([]);
    const sites = squareCity.sites.filter(({ id }) => id !== "pilot-one");
    store.setState({ geodata: { status: "ready", value: { ...squareCity, version: "squares-2", sites } } });
    expect(selectDataChanges(app())).toEqual([
      { kind: "gone", site: "pilot-one" },
      { kind: "edit-lost", edit: EAST },
    ]);
    askToAdoptData(current().id);
    expect(selectDataChanges(app())).toHaveLength(2);
    confirmAsked();
    expect(selectDataChanges(app())).toEqual([]);
    expect(current()).toMatchObject({ data: "squares-2", edits: [EAST] });
  });
});

describe("what goes wrong", () => {
  test("a full disk is said, nothing in memory is lost, and all is saved when there is room", async () => {
    const device = await open(here());
    edit(EAST);
    await saved();
    const full = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("no room", "QuotaExceededError");
    });
    edit({ kind: "reach", reach: 700 });
    await expect.poll(() => planner().trouble?.why).toBe("full");
    expect([current().edits.length, selectUnsaved(app())]).toEqual([2, true]);
    edit({ kind: "reach", reach: 800 });
    await soon(20);
    expect((await onDevice(device))[0]).toMatchObject({ scenario: { edits: [EAST] } });
    full.mockRestore();
    saveAgain();
    await saved();
    expect(planner().trouble).toBeNull();
    expect((await onDevice(device))[0]).toMatchObject({ scenario: current() });
  });

  test("a device that keeps nothing is said, and the planner works in memory", async () => {
    vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("denied", "SecurityError");
    });
    await open(here());
    expect(planner()).toMatchObject({ opened: true, trouble: { why: "unusable" } });
    edit(EAST);
    undo();
    expect(current().undone).toEqual([EAST]);
  });

  test("an unreadable record is named and stays", async () => {
    const device = otherTab(here());
    await device.readAll();
    const database = await openDB(`scenarios-${here()}`, 1);
    const record = { id: "s9", revision: 2, text: '{"version":1,"name":"Half' };
    await database.put("scenarios", { ...record, text: '{"version":1,"name":"Half a plan","ed' });
    database.close();
    await open(here());
    expect(planner().unreadable).toMatchObject([{ id: "s9", name: "Half a plan" }]);
    edit(EAST);
    await saved();
    expect((await onDevice(device)).map(({ kind }) => kind).sort()).toEqual(["scenario", "unreadable"]);
  });
});
