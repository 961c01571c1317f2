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
  return (
    <>
      <Paper label={text("planner.sheets.map.title")} foot={foot}>
        <SheetHeading sheet={sheet} date={date} title={text("planner.sheets.scenario")} />
        <Headline sheet={sheet} />
        <ScenarioMap sheet={sheet} paper={paper} />
      </Paper>
      <FigureSheets sheet={sheet} foot={foot} />
      {isCompared ? (
        <Paper label={text("planner.sheets.compared.short")} foot={foot}>
          <Compared sheet={sheet} />
        </Paper>
      ) : null}
      <Paper label={text("planner.sheets.method.title")} foot={foot}>
        <Edits sheet={sheet} />
        <Method sheet={sheet} />
      </Paper>
    </>
  );
}

/** The whole and the zones; the municipalities; the pilots and the gaps. */
function FigureSheets({ sheet, foot }: Pick<ScenarioReportProps, "sheet" | "foot">) {
  const { text } = sheet;
  return (
    <>
      <Paper label={text("planner.sheets.key.title")} foot={foot}>
        <KeyFigures sheet={sheet} />
        <ZoneTable sheet={sheet} />
      </Paper>
      <Paper label={text("planner.sheets.units.municipalities")} foot={foot}>
        <MunicipalityTable sheet={sheet} />
        <WithoutPilot sheet={sheet} />
      </Paper>
      <Paper label={text("planner.sheets.pilots.title")} foot={foot}>
        <PilotTable sheet={sheet} />
        <Gaps sheet={sheet} />
      </Paper>
    </>
  );
}

/** Millimetres of the page that the heading, the scale and the legend take. */
const AROUND = { a4: 82, a3: 97 } as const;

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
