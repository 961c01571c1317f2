import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { withEdit } from "../../../src/domain/scenario";
import type { OtherTabs } from "../../../src/state/device/other-tabs";
import { compareScenarios, forgetNotice } from "../../../src/state/planner/comparing";
import { edit, undo } from "../../../src/state/planner/editing";
import { askToDelete, chooseScenario, confirmAsked } from "../../../src/state/planner/scenarios";
import { selectScenarios } from "../../../src/state/planner/selectors/scenarios";
import { LATER } from "../../domain/edits";
import { crash, current, EAST, names, onDevice, open, otherTab, SILENT, saved } from "./on-device";
import { app, planner } from "./on-squares";

let city = 0;
const here = () => `tabs-${city}`;
beforeEach(() => {
  city += 1;
});
afterEach(() => {
  vi.restoreAllMocks();
  crash();
});

describe("two tabs", () => {
  /** A scenario that this tab and another one have open, as both read it. */
  async function both(tabs?: OtherTabs) {
    const device = otherTab(here(), tabs);
    await open(here());
    edit(EAST);
    await saved();
    const scenario = current();
    return { device, scenario, theirs: withEdit(scenario, { kind: "reach", reach: 900 }, LATER) };
  }

  test("what the other tab saves is seen here, and said where it is open", async () => {
    const { device, scenario, theirs } = await both();
    await device.save(theirs, 1);
    await expect.poll(() => current().edits.length).toBe(2);
    expect(planner().notices).toMatchObject([{ kind: "changed-elsewhere", name: "Plan 1" }]);
    await device.save({ ...scenario, id: "s2", name: "Theirs" }, null);
    await expect.poll(() => names().length).toBe(2);
    expect(planner().notices).toHaveLength(1);
    forgetNotice(planner().notices[0]?.number ?? 0);
    expect(planner().notices).toEqual([]);
    edit({ kind: "reach", reach: 1000 });
    await saved();
    expect(names()).toHaveLength(2);
  });

  test("what another tab does again is said once", async () => {
    const { device, theirs } = await both();
    await device.save(theirs, 1);
    await expect.poll(() => current().edits.length).toBe(2);
    await device.save(withEdit(theirs, { kind: "reach", reach: 700 }, LATER), 2);
    await expect.poll(() => current().edits.length).toBe(3);
    expect(planner().notices).toMatchObject([{ kind: "changed-elsewhere", name: "Plan 1" }]);
  });

  test("where both edit, both are kept: the later one is a copy named so, and work goes on in it", async () => {
    const { device, scenario, theirs } = await both(SILENT);
    compareScenarios(null, scenario.id);
    await device.save(theirs, 1);
    edit({ kind: "remove", site: "pilot-two" });
    undo();
    edit({ kind: "reach", reach: 300 });
    await expect.poll(() => planner().notices.length).toBe(1);
    await saved();
    expect(names().sort()).toEqual(["Plan 1", "Plan 1 (here)"]);
    expect(current()).toMatchObject({ name: "Plan 1 (here)", edits: [EAST, { kind: "reach", reach: 300 }] });
    expect(planner().compared).toEqual({ before: null, after: current().id });
    expect(planner().notices).toMatchObject([{ kind: "both-kept", name: "Plan 1", copy: current().id }]);
    const found = await onDevice(device);
    expect(found).toHaveLength(2);
    expect(found).toContainEqual({ kind: "scenario", scenario: theirs, revision: 2 });
    edit({ kind: "reach", reach: 400 });
    await saved();
    expect(names()).toHaveLength(2);
  });

  test("deleted in the other tab it is gone here and said; edited here it stays as a copy", async () => {
    const { device, scenario } = await both();
    await device.remove(scenario.id, 1);
    await expect.poll(() => planner().current).toBeNull();
    expect(names()).toEqual([]);
    expect(planner().notices).toMatchObject([{ kind: "deleted-elsewhere", name: "Plan 1" }]);
    edit(EAST);
    await saved();
    const other = current();
    await otherTab(here(), SILENT).remove(other.id, 1);
    edit({ kind: "reach", reach: 300 });
    await saved();
    expect(names()).toEqual(["Plan 1 (here)"]);
    expect(current().edits).toHaveLength(2);
  });

  test("what the other tab changed meanwhile is not deleted", async () => {
    const { device, scenario, theirs } = await both(SILENT);
    askToDelete(scenario.id);
    await device.save(theirs, 1);
    confirmAsked();
    await expect.poll(() => planner().notices.at(-1)?.kind).toBe("not-deleted");
    expect(selectScenarios(app())).toMatchObject([{ scenario: theirs, isSaved: true }]);
    chooseScenario(scenario.id);
    expect(current()).toEqual(theirs);
  });
});
