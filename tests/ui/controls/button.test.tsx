import { expect, test } from "vitest";
import { Button } from "../../../src/ui/controls/button";
import { markup, nothing } from "../markup";

test("a disabled button keeps its place in the order of focus", () => {
  const html = markup(
    <Button disabled onPress={nothing}>
      Ora no
    </Button>,
  );
  expect(html).toContain('aria-disabled="true"');
  expect(html).not.toMatch(/ disabled/);
});
