import type { ExportSubject } from "../../../domain/export";
import type { Survey } from "../../../state/exporting/survey";
import type { GoingView } from "./use-wording";

/** How much there is of a subject, or why there is nothing, in one line. */
export function surveyWords(
  survey: Survey | undefined,
  subject: ExportSubject,
  { text, figures }: Pick<GoingView, "text" | "figures">,
): string {
  switch (survey?.kind) {
    case undefined:
    case "waiting":
      return text("data.going.state.waiting");
    case "failed":
      return text("data.going.state.failed", { reason: survey.reason });
    case "unopened":
      return text("data.going.state.unopened");
    case "none":
      return text(subject === "difference" ? "data.going.state.noneCompared" : "data.going.state.none");
    case "ready": {
      const rows = survey.tables.reduce((sum, table) => sum + table.rows, 0);
      const counted = text("data.going.state.rows", { count: rows, replace: { count: figures.count(rows) } });
      return survey.tables.length === 1
        ? counted
        : text("data.going.state.tables", { rows: counted, count: survey.tables.length });
    }
  }
}
