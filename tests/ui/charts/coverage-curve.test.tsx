import { beforeAll, expect, test } from "vitest";
import { addPlannerWords } from "../../../src/i18n/planner";
import { CoverageCurve } from "../../../src/ui/charts/coverage-curve";
import { count, markup } from "../markup";

beforeAll(addPlannerWords);

const steps = [
  { total: 14, covered: 700, bound: 700 },
  { total: 15, covered: 1000, bound: null },
  { total: 16, covered: 1500, bound: 1600 },
  { total: 17, covered: 1800, bound: 2000 },
];
const curve = (answer: number | null) =>
  markup(<CoverageCurve steps={steps} all={4000} today={{ count: 15, covered: 1000 }} answer={answer} />);

test("the curve is told in a sentence, as a picture's name too, and as a table", () => {
  const html = curve(16);
  const sentence = "Da 14 a 17 piloti i residenti coperti vanno da 700 a 1.800, su 4.000.";
  expect(html).toContain(`aria-label="${sentence}"`);
  expect(count(html, sentence)).toBe(2);
  expect(count(html, "<tr")).toBe(1 + steps.length);
  expect(html).toContain("45,0 %");
  expect(html).toContain("non calcolato");
  expect(html).toContain("oggi: 15 piloti, 1.000 residenti coperti");
});

test("every step is a dot, limits stand only where they were computed and are not reached, and the answer is ringed", () => {
  const dots = (html: string) => count(html, 'r="3"');
  // One dot more in the key.
  expect(dots(curve(16))).toBe(steps.length + 1);
  expect(dots(curve(null))).toBe(steps.length);
  expect(count(curve(16), 'd="M-4.5 0H4.5"')).toBe(2);
  expect(count(curve(16), 'r="7"')).toBe(2);
  expect(curve(null)).not.toContain('r="7"');
});

test("more residents stand higher, and the scale begins at nobody", () => {
  const html = curve(16);
  // 2.000 is the highest step of the scale: 1.000 stands in its middle, a third of the way across.
  expect(html).toMatch(/x="33\.3\d*%" y="50%"/);
  expect(html).toContain("<span>0</span>");
});

test("without any step there is no picture", () => {
  expect(markup(<CoverageCurve steps={[]} all={1} today={{ count: 0, covered: 0 }} answer={null} />)).toBe(
    "",
  );
});
