import { useMemo } from "react";
import { boundsOf } from "../../../domain/bounds";
import { frameFor } from "../../../map/svg/frame";
import { useApp } from "../../../state";
import type { Paper as PaperName } from "../../../state/planner/memory";
import { selectPlanner } from "../../../state/planner/selectors/scenarios";
import { Paper } from "../../../ui/print/paper";
import { roomOn } from "../../../ui/print/papers";
import { Compared } from "./compared";
import { Edits } from "./edits";
import { Gaps, WithoutPilot } from "./gaps";
import { SheetHeading } from "./heading";
import { Headline } from "./headline";
import { KeyFigures } from "./key-figures";
import { Method } from "./method";
import { PilotTable } from "./pilot-table";
import { PrintedMap } from "./printed-map";
import { MunicipalityTable, ZoneTable } from "./unit-tables";
import { useScene } from "./use-scene";
import { type Sheet, scenarioName } from "./use-sheet";

interface ScenarioReportProps {
  readonly sheet: Sheet;
  readonly paper: PaperName;
  readonly date: string;
  readonly foot: string;
}

/** The report of a scenario: the map on its own sheet, then the figures, the pilots, the gaps, and how all was made. */
export function ScenarioReport({ sheet, paper, date, foot }: ScenarioReportProps) {
  const { text } = sheet;
  const isCompared = useApp((app) => selectPlanner(app).compared !== null);
  const on = (label: string, children: React.ReactNode) => (
    <Paper label={label} foot={foot}>
      {children}
    </Paper>
  );
  return (
    <>
      {on(
        text("planner.sheets.map.title"),
        <>
          <SheetHeading sheet={sheet} date={date} title={text("planner.sheets.scenario")} />
          <Headline sheet={sheet} />
          <ScenarioMap sheet={sheet} paper={paper} />
        </>,
      )}
      {on(
        text("planner.sheets.key.title"),
        <>
          <KeyFigures sheet={sheet} />
          <ZoneTable sheet={sheet} />
        </>,
      )}
      {on(
        text("planner.sheets.units.municipalities"),
        <>
          <MunicipalityTable sheet={sheet} />
          <WithoutPilot sheet={sheet} />
        </>,
      )}
      {on(
        text("planner.sheets.pilots.title"),
        <>
          <PilotTable sheet={sheet} />
          <Gaps sheet={sheet} />
        </>,
      )}
      {isCompared ? on(text("planner.sheets.compared.short"), <Compared sheet={sheet} />) : null}
      {on(
        text("planner.sheets.method.title"),
        <>
          <Edits sheet={sheet} />
          <Method sheet={sheet} />
        </>,
      )}
    </>
  );
}

/** Millimetres of the page that the heading, the scale and the legend take. */
const AROUND = { a4: 86, a3: 104 } as const;

function ScenarioMap({ sheet, paper }: Pick<ScenarioReportProps, "sheet" | "paper">) {
  const { inside } = sheet;
  const scene = useScene(sheet);
  const frame = useMemo(() => {
    const { width, height } = roomOn(paper);
    const ground = boundsOf(inside.map(({ geometry }) => geometry));
    return frameFor(ground, { width, height: height - AROUND[paper], margin: 1 });
  }, [inside, paper]);
  return <PrintedMap sheet={sheet} scene={scene} frame={frame} place={scenarioName(sheet)} />;
}
