import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Edit } from "../../src/domain/scenario";
import { apply, askedReach } from "../../src/domain/scenario-apply";
import { shortest } from "../../src/domain/scenario-shortest";
import { anyEdit, base, locate, move } from "./edits";

const anyEdits = fc.array(anyEdit, { maxLength: 14 });

describe("the shortest list of edits", () => {
  test("comes to the same pilots and the same reach", () => {
    fc.assert(
      fc.property(anyEdits, (edits) => {
        const few = shortest(base, edits);
        expect(apply(base, few, locate)).toEqual(apply(base, edits, locate));
        expect(askedReach(base, few)).toEqual(askedReach(base, edits));
      }),
      { numRuns: 500 },
    );
  });

  test("has nothing to shorten, and goes on as the long one does", () => {
    fc.assert(
      fc.property(anyEdits, anyEdits, (edits, more) => {
        const few = shortest(base, edits);
        expect(shortest(base, few)).toEqual(few);
        expect(apply(base, [...few, ...more], locate)).toEqual(apply(base, [...edits, ...more], locate));
      }),
      { numRuns: 300 },
    );
  });

  test("keeps the last place of a pilot, and nothing of one that is back", () => {
    expect(shortest(base, [move([-29.9, 0.1]), move([-29.8, 0.1])])).toEqual([move([-29.8, 0.1])]);
    expect(shortest(base, [move([-29.9, 0.1]), { kind: "restore", site: "pilot-one" }])).toEqual([]);
    expect(shortest(base, [move([-29.9, 0.1]), { kind: "remove", site: "pilot-one" }])).toEqual([
      { kind: "remove", site: "pilot-one" },
    ]);
  });

  test("has an added pilot where it stands at the end, and edits of nobody not at all", () => {
    const add: Edit = { kind: "add", site: "added-1", name: "New", number: 3, at: [-29.9, 0.1], foci: [] };
    expect(
      shortest(base, [
        add,
        { kind: "move", site: "added-1", to: [-29.85, 0.05] },
        { kind: "foci", site: "added-1", foci: ["walk"] },
        { kind: "move", site: "nobody", to: [0, 0] },
      ]),
    ).toEqual([{ ...add, at: [-29.85, 0.05], foci: ["walk"] }]);
  });
});
