import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { apply } from "../../../src/domain/scenario-apply";
import { addPilot, edit, undo } from "../../../src/state/planner/editing";
import { hold } from "../../../src/state/planner/held";
import {
  ownReaches,
  selectEditSteps,
  selectPilotChanges,
  stepsOf,
} from "../../../src/state/planner/selectors/changes";
import { anyEdit, base, locate } from "../../domain/edits";
import { app, planOnSquares } from "./on-squares";

beforeEach(() => planOnSquares());
const change = (id: string) => selectPilotChanges(app()).get(id);

describe("what was done to a pilot", () => {
  test("nothing, as long as nobody does anything", () => {
    expect(change("pilot-one")).toMatchObject({ moved: null, ownReach: null, hasOtherFoci: false });
  });

  test("each kind of change is told, and one in hand too", () => {
    edit({ kind: "move", site: "pilot-one", to: [-29.94, 0.05] });
    edit({ kind: "foci", site: "pilot-one", foci: ["shade"] });
    hold({ kind: "pilot-reach", site: "pilot-one", reach: 900 });
    expect(change("pilot-one")).toMatchObject({ ownReach: 900, hasOtherFoci: true });
    expect(change("pilot-one")?.moved).toBeCloseTo(1113.2, 0);
    expect(change("pilot-two")).toMatchObject({ moved: null, ownReach: null, hasOtherFoci: false });
  });

  test("an added one has no original and was not moved", () => {
    addPilot({ name: "Third", at: [-29.9, 0.1], foci: [] });
    expect(change("added-1")).toMatchObject({ original: null, moved: null });
  });

  test("a reach of its own is what counts after any edits", () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 12 }), (edits) => {
        const own = ownReaches(edits, base);
        const pilots = apply(
          base,
          [...edits, { kind: "detour", factor: 1 }, { kind: "reach", reach: 1234 }],
          locate,
        );
        for (const { id, reach } of pilots) expect(reach).toBe(own.get(id) ?? 1234);
      }),
    );
  });
});

describe("the edits as a list", () => {
  test("a move is measured from where the pilot stood just before, and a restored one starts anew", () => {
    const steps = stepsOf(
      [
        { kind: "move", site: "pilot-one", to: [-29.94, 0.05] },
        { kind: "move", site: "pilot-one", to: [-29.93, 0.05] },
        { kind: "restore", site: "pilot-one" },
        { kind: "move", site: "pilot-one", to: [-29.93, 0.05] },
        { kind: "move", site: "nobody", to: [0, 0] },
        { kind: "detour", factor: 1.3 },
      ],
      base,
    );
    const [first, second, , fourth, lost, detour] = steps.map(({ moved }) => moved);
    expect(second).toBeCloseTo(first ?? 0, 3);
    expect(fourth).toBeCloseTo(2 * (first ?? 0), 3);
    expect([lost, detour]).toEqual([null, null]);
    expect(steps.map(({ pilot }) => pilot?.number ?? null)).toEqual([1, 1, 1, 1, null, null]);
  });

  test("what was undone is next, named as it was", () => {
    addPilot({ name: "Third", at: [-29.9, 0.1], foci: [] });
    undo();
    expect(selectEditSteps(app())).toMatchObject({
      done: [],
      next: { pilot: { name: { en: "Third" }, number: 3 } },
    });
  });
});
