import { describe, expect, test } from "vitest";
import { contrastRatio } from "../../src/theme/colour";
import { LOOKS, type Look } from "../../src/theme/look";

const grounds = (look: Look) => [look.paper, look.sheet, look.sunken];

describe.each(Object.values(LOOKS))("the look $name", (look) => {
  test("text reads on every ground", () => {
    for (const ground of grounds(look)) {
      for (const ink of [look.ink, look.inkSoft, look.action, look.warning, look.gained, look.lost]) {
        expect(contrastRatio(ink, ground)).toBeGreaterThanOrEqual(4.5);
      }
    }
    expect(contrastRatio(look.actionInk, look.action)).toBeGreaterThanOrEqual(4.5);
    expect(contrastRatio(look.ink, look.actionSoft)).toBeGreaterThanOrEqual(4.5);
    expect(contrastRatio(look.warning, look.warningSoft)).toBeGreaterThanOrEqual(4.5);
  });

  test("every slot is told from the ground and carries its letters", () => {
    for (const colour of Object.values(look.slots)) {
      expect(contrastRatio(colour, look.inside)).toBeGreaterThanOrEqual(4.5);
      expect(contrastRatio(look.onSlot, colour)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test("focus and edges of controls stand out", () => {
    for (const ground of grounds(look)) {
      expect(contrastRatio(look.focus, ground)).toBeGreaterThanOrEqual(3);
      expect(contrastRatio(look.lineStrong, ground)).toBeGreaterThanOrEqual(3);
    }
  });

  test("labels of the map read on land and inside", () => {
    for (const ground of [look.land, look.inside, look.wood]) {
      expect(contrastRatio(look.label, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrastRatio(look.labelSoft, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrastRatio(look.waterLabel, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });
});
