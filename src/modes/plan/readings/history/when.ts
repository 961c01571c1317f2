import type { History } from "../../../../domain/plan-history";
import type { Figures, Text } from "../../../../i18n";

export type PlanStep = History["plans"][number]["steps"][number];

/** The date of a step in words, as exact as the documents state it: a year, a month or a day, or from one to another. */
export function whenOf({ from, until }: PlanStep, text: Text, figures: Figures): string {
  const start = figures.date(from);
  if (until === null) return start;
  if (until === "open") return text("reading.story.history.when.open", { from: start });
  return text("reading.story.history.when.span", { from: start, until: figures.date(until) });
}
