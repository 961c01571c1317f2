import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { copyOf, type Edit, redo, renamed, type Scenario, undo, withEdit } from "../../src/domain/scenario";
import { apply, askedReach, changesNothing, DRAWN } from "../../src/domain/scenario-apply";
import { ghostsOf, pilotBaseOf } from "../../src/domain/scenario-pilots";
import { squareCity } from "../fixtures/square-city";
import { anyEdit, applied, base, fresh, LATER, locate, move, NOW } from "./edits";

const [one, two] = base.sites.map(({ id }) => id);

describe("edits", () => {
  test("without edits the pilots are the data's own objects", () => {
    expect(applied()).toEqual(base.sites);
    applied().forEach((site, i) => {
      expect(site).toBe(base.sites[i]);
    });
  });

  test("a moved pilot leaves a ghost, one tap puts it back", () => {
    const moved = applied(move([-29.85, 0.15]));
    expect(moved[0]).toMatchObject({
      geometry: { coordinates: [-29.85, 0.15] },
      municipality: "900001",
      outside: false,
      accuracy: DRAWN,
    });
    expect(moved[1]).toBe(base.sites[1]);
    expect(ghostsOf(base, moved)).toEqual([{ site: base.sites[0], change: "moved" }]);
    const back = applied(move([-29.85, 0.15]), { kind: "restore", site: "pilot-one" });
    expect(back[0]).toBe(base.sites[0]);
    expect(ghostsOf(base, back)).toEqual([]);
  });

  test("a removed pilot comes back in its old place of the list", () => {
    const removed: Edit = { kind: "remove", site: one ?? "" };
    expect(applied(removed).map(({ id }) => id)).toEqual([two]);
    expect(ghostsOf(base, applied(removed))).toEqual([{ site: base.sites[0], change: "removed" }]);
    const back = applied(removed, { kind: "restore", site: one ?? "" });
    expect(back.map(({ id }) => id)).toEqual([one, two]);
  });

  test("an added pilot is a proposal; outside the perimeter it says so", () => {
    const add: Edit = { kind: "add", site: "added-1", name: "New", number: 3, at: [-31, 0], foci: ["shade"] };
    expect(applied(add).at(-1)).toMatchObject({
      name: { it: "New", en: "New" },
      layer: "pilots",
      strategy: "growing",
      status: "proposed",
      proposal: true,
      outside: true,
      municipality: null,
      reach: 500,
      foci: ["shade"],
    });
    expect(applied(add, { kind: "restore", site: "added-1" })).toEqual(base.sites);
  });

  test("the straight line is the reach divided by the detour factor; a pilot's own reach stands over the common one", () => {
    const edits: Edit[] = [
      { kind: "reach", reach: 650 },
      { kind: "pilot-reach", site: "pilot-two", reach: 1300 },
      { kind: "detour", factor: 1.3 },
    ];
    expect(apply(base, edits, locate).map((site) => site.reach)).toEqual([500, 1000]);
    expect(askedReach(base, edits)).toEqual({ ground: 650, detour: 1.3, straight: 500 });
    expect(askedReach(base, [])).toEqual({ ground: 500, detour: 1, straight: 500 });
  });

  test("edits on sites that the data do not have do nothing", () => {
    expect(applied({ kind: "move", site: "gone", to: [0, 0] }, { kind: "remove", site: "gone" })).toEqual(
      base.sites,
    );
  });

  test("a city without a numbered layer has nothing to plan with", () => {
    const layers = squareCity.city.layers.map((layer) => ({ ...layer, numbered: false }));
    expect(pilotBaseOf({ ...squareCity, city: { ...squareCity.city, layers } })).toBeNull();
  });
});

describe("history", () => {
  test("undo drops the last edit, redo brings it back, a new edit forgets what was undone", () => {
    const edited = withEdit(withEdit(fresh, move([-29.9, 0.1]), NOW), { kind: "reach", reach: 700 }, LATER);
    const undone = undo(edited, LATER);
    expect(undone.edits).toHaveLength(1);
    expect(redo(undone, LATER)).toEqual(edited);
    expect(withEdit(undone, { kind: "reach", reach: 800 }, LATER).undone).toEqual([]);
    expect(undo(fresh, LATER)).toBe(fresh);
    expect(redo(fresh, LATER)).toBe(fresh);
  });

  test("undo gives back the very same pilots", () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 12 }), anyEdit, (edits, last) => {
        const before: Scenario = { ...fresh, edits };
        const back = undo(withEdit(before, last, LATER), LATER);
        expect(apply(base, back.edits, locate)).toEqual(apply(base, edits, locate));
      }),
    );
  });

  test("a copy and a renamed one keep the edits", () => {
    const edited = undo(withEdit(fresh, move([-29.9, 0.1]), NOW), NOW);
    expect(copyOf(edited, "s2", "Second", LATER)).toEqual({
      ...fresh,
      id: "s2",
      name: "Second",
      created: LATER,
      changed: LATER,
    });
    expect(renamed(edited, "Other", LATER)).toEqual({ ...edited, name: "Other", changed: LATER });
  });
});

test("an edit that is said to change nothing changes no pilot and no reach, and any edit done twice is one", () => {
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 6 }), anyEdit, (edits, edit) => {
      expect(changesNothing(base, [...edits, edit], edit)).toBe(true);
      if (!changesNothing(base, edits, edit)) return;
      expect(applied(...edits, edit)).toEqual(applied(...edits));
      expect(askedReach(base, [...edits, edit])).toEqual(askedReach(base, edits));
    }),
  );
  expect(changesNothing(base, [], move([-29.5, 0.05]))).toBe(false);
});
