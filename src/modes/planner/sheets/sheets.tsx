import { useState } from "react";
import { useApp } from "../../../state";
import { askAgain } from "../../../state/planner/comparing";
import type { Sheets } from "../../../state/planner/memory";
import { selectPlanner } from "../../../state/planner/selectors/scenarios";
import { choosePaper, closeSheets } from "../../../state/planner/sheets";
import { EmptyState, Failed } from "../../../ui";
import { PrintPages } from "../../../ui/print/print-pages";
import { usePlan } from "../use-plan";
import { footOf, today } from "./heading";
import { MunicipalitySheets } from "./municipality-sheets";
import { ScenarioReport } from "./scenario-report";
import { type SheetState, scenarioName, useSheet } from "./use-sheet";
import { useWaiting } from "./use-waiting";

/** The sheets that lie open over the app. */
export function OpenSheets() {
  const sheets = useApp(({ planner }) => planner?.sheets ?? null);
  return sheets === null ? null : <Opened key={sheets.kind} of={sheets} />;
}

function Opened({ of }: { readonly of: Sheets }) {
  const { text, language } = usePlan();
  const paper = useApp((app) => selectPlanner(app).paper);
  const state = useSheet();
  const [date] = useState(today);
  const [drawn, setDrawn] = useState(0);
  const waiting = useWaiting(of, state, drawn);
  const title = text(`planner.sheets.${of.kind}`);
  const foot = state.kind === "ready" ? footOf(title, date, state.sheet) : "";
  return (
    <PrintPages
      title={title}
      paper={paper}
      onPaper={choosePaper}
      onClose={closeSheets}
      onPrint={() => printAs(state.kind === "ready" ? `${title} - ${scenarioName(state.sheet)}` : title)}
      waiting={waiting}
      words={{ paper: text("planner.sheets.paper"), print: text("planner.sheets.print") }}
      foot={foot}
    >
      {state.kind !== "ready" ? (
        <NotReady state={state} />
      ) : of.kind === "scenario" ? (
        <ScenarioReport key={language} sheet={state.sheet} paper={paper} date={date} foot={foot} />
      ) : (
        <MunicipalitySheets
          key={language}
          sheet={state.sheet}
          codes={of.codes}
          paper={paper}
          date={date}
          foot={foot}
          onDrawn={setDrawn}
        />
      )}
    </PrintPages>
  );
}

/** The browser names a file that is printed to after the page. */
function printAs(title: string): void {
  const before = document.title;
  document.title = title;
  window.print();
  document.title = before;
}

function NotReady({ state }: { readonly state: Exclude<SheetState, { kind: "ready" }> }) {
  const { text } = usePlan();
  if (state.kind === "waiting") return <EmptyState sentence={text("planner.sheets.reckoning")} />;
  return (
    <Failed
      what={text("planner.sheets.failed", { reason: state.reason })}
      remedy={text("planner.sheets.remedy")}
      onRetry={askAgain}
    />
  );
}
