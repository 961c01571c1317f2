import { useApp } from "../../../state";
import { selectFigures } from "../../../state/planner/selectors/figures";
import { selectSettledPilots } from "../../../state/planner/selectors/pilots";
import { Notice } from "../../../ui";
import { pilotName } from "../pilot-name";
import { usePlan } from "../use-plan";

/** Names the pilots whose circle could not be reckoned; nothing where all could. */
export function FailedPilots() {
  const { text, language, figures } = usePlan();
  const pilots = useApp(selectSettledPilots);
  const failed = useApp((app) => selectFigures(app).exact?.answer.failed);
  if (failed === undefined || failed.length === 0) return null;
  const ids = new Set(failed.map(({ site }) => site));
  const names = pilots.filter(({ id }) => ids.has(id)).map((pilot) => pilotName(pilot, language));
  return <Notice tone="warning">{text("planner.coverage.failed", { pilots: figures.list(names) })}</Notice>;
}
