import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { vi } from "vitest";
import type { Geodata } from "../../../../src/domain/geodata";
import type { Plan } from "../../../../src/domain/plan";
import { startText } from "../../../../src/i18n";
import { addPlanWords } from "../../../../src/i18n/plan";
import { FIRST_ROOTS } from "../../../../src/state/roots";
import { FIRST_MEMORY, store } from "../../../../src/state/store";

/** The memory as it is when the plan of a city has been opened and nothing has been reckoned yet. */
export function openOn(geodata: Geodata, plan: Plan, language: string): void {
  startText(language);
  addPlanWords();
  // Drawn without a page, React asks the store for what it began with.
  vi.spyOn(store, "getInitialState").mockImplementation(store.getState);
  store.setState(
    {
      ...FIRST_ROOTS,
      ...FIRST_MEMORY,
      mode: "plan",
      language,
      geodata: { status: "ready", value: geodata },
      plan: { status: "ready", value: plan },
    },
    true,
  );
}

const WRITTEN: readonly (readonly [string, string])[] = [
  ["&#x27;", "'"],
  ["&quot;", '"'],
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&amp;", "&"],
];

/** What stands on the page, with its signs as a reader sees them. */
export const shown = (node: ReactNode): string =>
  WRITTEN.reduce((text, [code, sign]) => text.replaceAll(code, sign), renderToStaticMarkup(node));
