import { expect, test } from "vitest";
import { filesUnder } from "../architecture/files";

/**
 * Panels whose «?» would lead nowhere: they say that what a link names is not here, or that nothing of it has come, and give
 * no figure of ours; the rows of a visitor's own file, shown as they are; and the long pages, which are where a «?» leads.
 */
const WITHOUT_FIGURES: Readonly<Record<string, number>> = {
  "/src/modes/data/in/opened-rows.tsx": 1,
  "/src/modes/explore/patch-card.tsx": 2,
  "/src/modes/plan/answer.tsx": 1,
  "/src/modes/plan/catalogue/project-card.tsx": 1,
  "/src/modes/plan/landing/site-projects.tsx": 1,
  "/src/modes/plan/readings/reading.tsx": 1,
  "/src/modes/planner/pilots/pilot-card.tsx": 1,
  "/src/modes/planner/pilots/site-card.tsx": 1,
};

/** The opening tags of panels and cards: up to the bracket that no brace holds. */
function openings(code: string): string[] {
  return [...code.matchAll(/<(?:Panel|Card)(?=\s)/g)].map(({ index }) => {
    let depth = 0;
    for (let at = index; at < code.length; at += 1) {
      if (code[at] === "{") depth += 1;
      if (code[at] === "}") depth -= 1;
      if (code[at] === ">" && depth === 0) return code.slice(index, at);
    }
    throw new Error(`A tag that ends is wanted at ${index}`);
  });
}

test("every panel with figures has a «?» that leads to its method", () => {
  const without = Object.entries(filesUnder("src/modes", [".tsx"])).flatMap(([file, code]) => {
    const bare = openings(code).filter((tag) => !tag.includes("onMethod=")).length;
    return bare === 0 ? [] : [[file, bare] as const];
  });
  expect(Object.fromEntries(without)).toEqual(WITHOUT_FIGURES);
});

test("a panel without one would be found, whatever its other properties hold", () => {
  const code = "<Panel title={list.map((one) => one > 1)} kind={<b>x</b>} onClose={close}>";
  expect(openings(`${code}<p onMethod={no}>`)).toEqual([code.slice(0, -1)]);
});
