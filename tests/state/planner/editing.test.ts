import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import type { Edit } from "../../../src/domain/scenario";
import { addPilot, edit, redo, undo } from "../../../src/state/planner/editing";
import { hold } from "../../../src/state/planner/held";
import { chooseScenario, startScenario } from "../../../src/state/planner/scenarios";
import { selectLiveDepths } from "../../../src/state/planner/selectors/figures";
import {
  selectOriginalPilots,
  selectPilots,
  selectSettledPilots,
} from "../../../src/state/planner/selectors/pilots";
import { selectCoverageQuestion } from "../../../src/state/planner/selectors/questions";
import {
  selectCanRedo,
  selectCanUndo,
  selectPilotBase,
  selectScenario,
  selectScenarios,
} from "../../../src/state/planner/selectors/scenarios";
import { store } from "../../../src/state/store";
import { anyEdit } from "../../domain/edits";
import { app, planner, planOnSquares } from "./on-squares";

const EAST: Edit = { kind: "move", site: "pilot-one", to: [-29.85, 0.05] };
const edits = () => selectScenario(app())?.edits ?? [];

beforeEach(() => planOnSquares());

describe("editing", () => {
  test("the first edit of the data begins a scenario, named after the first that is free", () => {
    expect(startScenario("Plan 1")).toBeNull();
    chooseScenario(null);
    expect(edit(EAST)).toBeNull();
    expect(selectScenario(app())).toMatchObject({
      name: "Plan 2",
      city: "squares",
      data: "squares-1",
      edits: [EAST],
    });
    expect(selectScenarios(app()).map(({ scenario }) => scenario.edits.length)).toEqual([0, 1]);
    chooseScenario(null);
    expect(selectPilots(app())).toEqual(selectOriginalPilots(app()));
  });

  test.each<[Edit, string]>([
    [{ kind: "reach", reach: 0 }, "reach-range"],
    [{ kind: "reach", reach: Number.NaN }, "reach-not-number"],
    [{ kind: "pilot-reach", site: "pilot-one", reach: 3001 }, "reach-range"],
    [{ kind: "move", site: "gone", to: [0, 0] }, "site-unknown"],
    [{ kind: "move", site: "pilot-one", to: [Number.NaN, 0] }, "position-not-number"],
    [{ kind: "foci", site: "pilot-one", foci: ["swim"] }, "focus-unknown"],
    [{ kind: "add", site: "pilot-one", name: "x", number: 3, at: [0, 0], foci: [] }, "site-taken"],
  ])("refused in place: %o", (wrong, code) => {
    expect(edit(wrong)?.code).toBe(code);
    expect(hold(wrong)?.code).toBe(code);
    expect(planner()).toMatchObject({
      current: null,
      held: null,
      refused: { edit: wrong, refusal: { code } },
    });
    expect(selectScenarios(app())).toEqual([]);
    edit(EAST);
    expect(planner().refused).toBeNull();
  });

  test("what changes nothing is not written", () => {
    edit({ kind: "move", site: "pilot-one", to: [-29.95, 0.05] });
    expect(selectScenarios(app())).toEqual([]);
    edit(EAST);
    edit(EAST);
    const slower: Edit = { kind: "reach", reach: 700 };
    edit(slower);
    edit(slower);
    expect(edits()).toEqual([EAST, slower]);
  });

  test("a number that is put back as it was begins no scenario and is no edit", () => {
    const { reach } = selectPilotBase(app())?.layer ?? { reach: null };
    edit({ kind: "reach", reach });
    edit({ kind: "reach", reach: null });
    edit({ kind: "detour", factor: 1 });
    edit({ kind: "restore", site: "pilot-one" });
    expect(selectScenarios(app())).toEqual([]);
    edit({ kind: "reach", reach: 700 });
    edit({ kind: "detour", factor: 1.3 });
    edit({ kind: "reach", reach: 700 });
    expect(edits()).toHaveLength(2);
    edit({ kind: "pilot-reach", site: "pilot-one", reach: 700 });
    expect(edits()).toHaveLength(3);
  });

  test("undo and redo go step by step, a new edit forgets what was undone", () => {
    edit(EAST);
    edit({ kind: "remove", site: "pilot-two" });
    undo();
    expect(edits()).toEqual([EAST]);
    expect([selectCanUndo(app()), selectCanRedo(app())]).toEqual([true, true]);
    redo();
    expect(edits()).toHaveLength(2);
    undo();
    edit({ kind: "reach", reach: 800 });
    expect(selectCanRedo(app())).toBe(false);
    undo();
    undo();
    undo();
    expect([selectCanUndo(app()), edits().length]).toEqual([false, 0]);
  });

  test("undo returns the very same pilots, question and figures", () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 8 }), anyEdit, (before, last) => {
        planOnSquares();
        for (const one of before) edit(one);
        const [pilots, question, figures] = [
          selectSettledPilots(app()),
          selectCoverageQuestion(app()),
          selectLiveDepths(app()),
        ];
        const count = edits().length;
        edit(last);
        // Live figures of the edit between are reckoned too, so that the kernel has to find its way back.
        selectLiveDepths(app());
        if (edits().length > count) undo();
        expect(selectSettledPilots(app())).toEqual(pilots);
        expect(selectCoverageQuestion(app())).toEqual(question);
        expect(selectLiveDepths(app())).toEqual(figures);
      }),
      { numRuns: 60 },
    );
  });

  test("a pilot outside the perimeter is allowed and flagged", () => {
    edit({ kind: "move", site: "pilot-one", to: [-31, 0.05] });
    expect(selectPilots(app())[0]).toMatchObject({ outside: true, municipality: null });
  });

  test("added pilots get an id and a number that no other ever had", () => {
    const added = () => addPilot({ name: "New", at: [-29.85, 0.05], foci: [] });
    expect(added()).toEqual({ site: "added-1" });
    undo();
    expect(added()).toEqual({ site: "added-2" });
    expect(selectPilots(app()).map(({ number }) => number)).toEqual([1, 2, 4]);
    expect(addPilot({ name: " ", at: [0, 0], foci: [] })).toMatchObject({ code: "name-missing" });
  });
});

test("before it is opened the planner takes nothing", () => {
  store.setState({ planner: null });
  expect(() => edit(EAST)).toThrow("before it was opened");
  expect(selectPilots(app())).toEqual(selectOriginalPilots(app()));
});
