import type { Status } from "../../domain/site";
import type { Plan } from "./use-plan";

/** The statuses whose places count, as one phrase; «none» where none was chosen. */
export function statusWords(
  statuses: readonly Status[],
  { text, language, figures }: Pick<Plan, "text" | "language" | "figures">,
): string {
  const words = statuses.map((status) => text(`common.status.${status}`).toLocaleLowerCase(language));
  return words.length === 0 ? text("planner.coverage.within.none") : figures.list(words);
}
