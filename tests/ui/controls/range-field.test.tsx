import fc from "fast-check";
import { expect, test } from "vitest";
import { RangeField } from "../../../src/ui/controls/range-field";
import {
  AT_REST,
  moved,
  type Sliding,
  settles,
  settlesAtOnce,
  taken,
} from "../../../src/ui/controls/sliding";
import { markup, nothing } from "../markup";

const field = (value: number, refusal: string | null = null) =>
  markup(
    <RangeField
      label="Raggio"
      value={value}
      least={100}
      most={3000}
      step={50}
      write={(metres) => `${metres} metri`}
      onSlide={nothing}
      onSettle={nothing}
      refusal={refusal}
    />,
  );

test("a slider says its value with the unit, also one that lies between two steps", () => {
  expect(field(512)).toContain('aria-valuetext="512 metri"');
  expect(field(512)).toMatch(/<output[^>]*>512 metri<\/output>/);
});

test("a refusal stands in place and is tied to the slider", () => {
  const html = field(500, "Da 100 a 3000 metri.");
  expect(html).toContain('role="alert"');
  expect(html).toContain('aria-invalid="true"');
  const described = html.match(/aria-describedby="([^"]+)"/)?.[1];
  expect(html).toContain(`id="${described}"`);
  expect(field(500)).not.toContain("aria-invalid");
});

/** Plays what a hand does and counts the ends. */
function endsOf(events: readonly ("take" | "move" | "leave")[]): number {
  let sliding: Sliding = AT_REST;
  let ends = 0;
  for (const event of events) {
    if (event === "take") sliding = taken(sliding);
    if (event === "move") {
      if (settlesAtOnce(sliding)) ends += 1;
      sliding = moved(sliding);
    }
    if (event === "leave") {
      if (settles(sliding)) ends += 1;
      sliding = AT_REST;
    }
  }
  return ends;
}

test("however often a held slider moves, it ends once; a press that moves nothing ends nothing", () => {
  expect(endsOf(["take", "move", "take", "move", "move", "leave", "leave"])).toBe(1);
  expect(endsOf(["take", "leave"])).toBe(0);
  expect(endsOf(["move", "move"])).toBe(2);
});

test("no movement is left without an end once the hand is away", () => {
  const event = fc.constantFrom("take" as const, "move" as const, "leave" as const);
  fc.assert(
    fc.property(fc.array(event), (events) => {
      const ends = endsOf([...events, "leave"]);
      expect(ends > 0).toBe(events.includes("move"));
    }),
  );
});
