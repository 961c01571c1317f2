import axe from "axe-core";
import type { Page } from "playwright-core";

/** A rule of axe that may be broken at one place, with the reason why that is no barrier to anyone. */
interface Exception {
  readonly rule: string;
  readonly selector: string;
  readonly reason: string;
}

/** Empty, and meant to stay so. */
const EXCEPTIONS: readonly Exception[] = [];

const STANDARD = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

/**
 * What keeps someone out of the page as it stands now, one line each; empty is what a journey expects. The page has no
 * frames, and of what passes axe tells one place a rule: naming all took half of the time of a screen.
 */
export async function barriers(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(axe.source);
  const { violations, passes } = await page.evaluate(async (tags) => {
    if (window.axe === undefined) throw new Error("axe did not come into the page.");
    return window.axe.run(document, { runOnly: tags, resultTypes: ["violations"] });
  }, STANDARD);
  if (passes.length === 0) throw new Error("No rule of axe passed: it saw nothing of the page.");
  return violations.flatMap(({ id, help, nodes }) =>
    nodes
      .map(({ target }) => target.join(" "))
      .filter((target) => !EXCEPTIONS.some(({ rule, selector }) => rule === id && selector === target))
      .map((target) => `${id}: ${help} (${target})`),
  );
}
