import { expect, test } from "vitest";
import { HatchSwatch } from "../../../src/ui/signs/hatch-swatch";
import { markup } from "../markup";

test("an overlap is drawn with each strategy's own colour over a neutral tone, the triple over the darkest", () => {
  const pair = markup(<HatchSwatch slots={[1, 2]} />);
  expect(pair).toContain("var(--slot-1)");
  expect(pair).toContain("var(--slot-2)");
  expect(pair).toContain("var(--neutral-patch)");
  expect(markup(<HatchSwatch slots={[1, 2, 3]} />)).toContain("var(--triple-patch)");
  expect(markup(<HatchSwatch slots={[2]} />)).not.toMatch(/neutral|triple/);
});
