import { expect, test } from "vitest";
import { UnitsMatrix } from "../../../src/ui/tables/units-matrix";
import { count, markup, nothing } from "../markup";

const column = (id: string, pressed: boolean) => ({
  id,
  heading: id,
  slot: id === "all" ? null : (1 as const),
  label: `${id}: colora`,
  pressed,
  total: `1 su 2`,
});

const html = markup(
  <UnitsMatrix
    caption="Dove"
    corner="Comune"
    columns={[column("moving", true), column("all", false)]}
    rows={[
      { id: "m1", name: "Primo", note: "provvisorio", cells: ["3", "3"] },
      { id: "m2", name: "Secondo", cells: [null, null] },
    ]}
    hole="nessun progetto"
    totals="In tutto"
    onColumn={nothing}
    onRow={nothing}
  />,
);

test("each unit is a row with its heading, each strategy a column that can be pressed", () => {
  expect(count(html, "<button")).toBe(4);
  expect(html).toMatch(/<th scope="row"><button[^>]*><span[^>]*>Primo<\/span><span[^>]*>provvisorio/);
  expect(html).toContain('aria-pressed="true" aria-label="moving: colora"');
  expect(html).toContain('aria-pressed="false" aria-label="all: colora"');
  expect(count(html, "1 su 2")).toBe(2);
});

test("a hole is a ring for the eye and words for the ear, a number neither", () => {
  expect(count(html, "nessun progetto")).toBe(2);
  expect(count(html, 'aria-hidden="true"')).toBe(3);
  expect(count(html, ">3</span>")).toBe(2);
});
