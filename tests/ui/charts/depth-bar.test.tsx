import { expect, test } from "vitest";
import { residents, squareMetres } from "../../../src/domain/measure";
import type { ByDepth } from "../../../src/domain/planner";
import { addPlannerWords } from "../../../src/i18n/planner";
import { DepthBar } from "../../../src/ui/charts/depth-bar";
import { count, markup } from "../markup";

addPlannerWords();

const amount = (people: number, area: number) => ({ residents: residents(people), area: squareMetres(area) });
const depths: ByDepth = [amount(750, 6e6), amount(200, 3e6), amount(50, 1e6), amount(0, 0)];
const bar = (withResidents: boolean, rough?: string) =>
  markup(<DepthBar caption="Chi" depths={depths} withResidents={withResidents} rough={rough} />);

test("the parts of a bar fill it, and each has its words", () => {
  const html = bar(true);
  const widths = [...html.matchAll(/width:([\d.]+)%/g)].map(([, width]) => Number(width));
  expect(widths).toEqual([75, 20, 5, 0, 60, 30, 10, 0]);
  for (const words of ["750", "75,0 %", "20,0 %", "3,00 km²", "3 o più"]) expect(html).toContain(words);
});

test("before the residents have come they are not known, and there is no bar of them", () => {
  const html = bar(false);
  expect(count(html, "non noto")).toBe(8);
  expect([...html.matchAll(/width:([\d.]+)%/g)]).toHaveLength(4);
  expect(html).not.toContain("750");
});

test("rough residents wear their mark, none of them does not", () => {
  expect(count(bar(true, "posizione approssimativa"), "≈")).toBe(2);
  const notReached = <DepthBar caption="Chi" depths={depths} withResidents roughNone="approssimativa" />;
  expect(count(markup(notReached), "≈")).toBe(1);
});
