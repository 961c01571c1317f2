import { inLanguage } from "../domain/text";
import { useText } from "../i18n";
import { MapView } from "../map";
import { DataOwnNote } from "../modes/data";
import { ExploreSpoken } from "../modes/explore";
import { PlanReading } from "../modes/plan";
import { PlannerSheets } from "../modes/planner";
import {
  isEmbedded,
  liftSheet,
  openWhole,
  selectGeodata,
  selectIsAnswered,
  turnSheet,
  useApp,
} from "../state";
import { AppFrame, Button, HeaderLine, Skeleton } from "../ui";
import { BrokenData } from "./broken-data";
import { ErrorBoundary } from "./error-boundary";
import { Foot } from "./foot";
import { Help } from "./help";
import { selectParts } from "./mode-parts";
import { ModeSwitch } from "./mode-switch";
import { Settings } from "./settings";
import { useCardKeys } from "./use-card-keys";
import { useCovered } from "./use-covered";

/** Whether the map is a part of another page; it is or is not for the life of this one. */
const EMBEDDED = isEmbedded();

/** The page: header, question, map and answer; or what is wrong with the data instead. */
export function App() {
  const { text, language } = useText();
  const geodata = useApp(selectGeodata);
  const isBroken = useApp((app) => app.geodata.status === "failed");
  const hasAnswer = useApp(selectIsAnswered);
  const isReading = useApp((app) => app.reading !== null);
  const sheet = useApp((app) => app.sheet);
  const covered = useCovered(sheet.height);
  if (isBroken) return <BrokenData />;
  const city = geodata?.city;
  return (
    <>
      <Help />
      <AppFrame
        header={
          <HeaderLine
            embedded={EMBEDDED}
            title={city === undefined ? text("explore.title") : inLanguage(city.name, language)}
            plan={city === undefined ? "" : inLanguage(city.plan, language)}
            modes={<ModeSwitch />}
          >
            <Settings />
            {EMBEDDED ? <Button onPress={openWhole}>{text("common.openWhole")}</Button> : null}
            {geodata === null ? null : <ExploreSpoken />}
          </HeaderLine>
        }
        question={geodata === null ? <Skeleton lines={12} label={text("explore.loading")} /> : <Asked />}
        answer={geodata !== null && (isReading || hasAnswer) ? <Answered /> : null}
        wide={isReading}
        map={<MapView covered={covered} />}
        showing={sheet.showing}
        sheet={sheet.height}
        onSheet={liftSheet}
        onShowing={turnSheet}
      />
      <Sheets />
    </>
  );
}

/** What the planner prints, while it is open. */
function Sheets() {
  const hasSheets = useApp(({ planner }) => (planner?.sheets ?? null) !== null);
  return hasSheets ? <PlannerSheets /> : null;
}

/** The page that is read, or what the mode says of the selection. Where one of them breaks, the map and the other modes go on. */
function Answered() {
  useCardKeys();
  const { Answer } = useApp(selectParts);
  const mode = useApp((app) => app.mode);
  const page = useApp((app) => app.reading?.page);
  return (
    <ErrorBoundary of={`${mode} ${page}`}>{page === undefined ? <Answer /> : <PlanReading />}</ErrorBoundary>
  );
}

/** What the mode asks, and under it the pages to read. */
function Asked() {
  const { Question } = useApp(selectParts);
  const mode = useApp((app) => app.mode);
  return (
    <>
      <DataOwnNote />
      <ErrorBoundary of={mode}>
        <Question />
      </ErrorBoundary>
      <Foot />
    </>
  );
}
