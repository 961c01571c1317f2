import { describe, expect, test } from "vitest";
import { CHANGES } from "../../src/domain/planner-difference";
import { CHANGE_LOOKS } from "../../src/theme/changes";
import { contrastRatio } from "../../src/theme/colour";
import { TILE } from "../../src/theme/hatch";
import { LOOKS } from "../../src/theme/look";
import { SLOTS } from "../../src/theme/slots";

const hatches = CHANGES.map((change) => CHANGE_LOOKS[change].hatch);

describe("what was gained, was lost and stayed", () => {
  test("is told apart without any colour", () => {
    expect(new Set(hatches.map(({ kind }) => kind)).size).toBe(CHANGES.length);
    for (const { gap } of hatches) expect(TILE % gap).toBe(0);
  });

  test("wears none of the hatches of the first three strategies", () => {
    const slots = [SLOTS[1], SLOTS[2], SLOTS[3]].map(({ hatch }) => JSON.stringify(hatch));
    for (const hatch of hatches) expect(slots).not.toContain(JSON.stringify(hatch));
  });

  test.each(Object.values(LOOKS))("stands out from the ground in the look $name", (look) => {
    for (const change of CHANGES)
      expect(contrastRatio(look[change], look.inside)).toBeGreaterThanOrEqual(4.5);
  });

  test("what was lost is the darkest on a photocopy: most ink, most tone", () => {
    expect(CHANGE_LOOKS.lost.wash).toBeGreaterThan(CHANGE_LOOKS.gained.wash);
    expect(CHANGE_LOOKS.lost.wash).toBeGreaterThan(CHANGE_LOOKS.unchanged.wash);
  });
});
