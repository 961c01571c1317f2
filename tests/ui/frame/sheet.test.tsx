import { expect, test } from "vitest";
import { Sheet } from "../../../src/ui/frame/sheet";
import { markup, nothing } from "../markup";

test("the sheet says its height and does not step beyond its ends", () => {
  const html = markup(
    <Sheet height="full" onHeight={nothing}>
      <p />
    </Sheet>,
  );
  expect(html).toContain("Riquadro a tutto schermo");
  expect(html).toMatch(/aria-disabled="true"[^>]*>Più testo/);
  expect(html).not.toMatch(/aria-disabled="true"[^>]*>Più mappa/);
});
