import { AxeBuilder } from "@axe-core/playwright";
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

/** What keeps someone out of the page as it stands now, one line each; empty is what a journey expects. */
export async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(STANDARD).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes
      .map(({ target }) => target.join(" "))
      .filter((target) => !EXCEPTIONS.some(({ rule, selector }) => rule === id && selector === target))
      .map((target) => `${id}: ${help} (${target})`),
  );
}
