import { showReport, useApp } from "../../../state";
import { selectFigures } from "../../../state/planner/selectors/figures";
import { selectSettledPilots } from "../../../state/planner/selectors/pilots";
import { Section, UnitLine } from "../../../ui";
import { usePlan } from "../use-plan";

const REPORTS = ["units", "gaps", "inequality", "pilots"] as const;
type Report = (typeof REPORTS)[number];

/** The ways to the reports, each with the one figure that it is about. */
export function Reports() {
  const { text } = usePlan();
  const shown = useApp(({ selection }) => (selection?.kind === "report" ? selection.report : null));
  return (
    <Section heading={text("planner.coverage.reports.title")}>
      <div>
        {REPORTS.map((report) => (
          <UnitLine
            key={report}
            name={text(`planner.coverage.reports.${report}`)}
            figure={<ReportFigure report={report} />}
            selected={report === shown}
            onSelect={() => showReport(report)}
          />
        ))}
      </div>
    </Section>
  );
}

function ReportFigure({ report }: { readonly report: Report }) {
  const { text, figures } = usePlan();
  const exact = useApp((app) => selectFigures(app).exact);
  const pilots = useApp(selectSettledPilots);
  if (report === "pilots") return figures.count(pilots.length);
  if (exact === null) return null;
  const { units, zones, gaps, inequality } = exact.answer;
  const tables = [units.length, zones.length].filter((rows) => rows > 0);
  if (report === "units") return figures.list(tables.map((rows) => figures.count(rows)));
  if (report === "gaps") return figures.count(gaps.length);
  return text("planner.coverage.reports.gini", { gini: figures.decimal(inequality?.gini ?? null, 2) });
}
