import type { CoverageAnswer } from "../../../domain/planner-coverage";
import { inLanguage } from "../../../domain/text";
import { choosePilot, howComputed, selectMunicipalities, selectSites, useApp } from "../../../state";
import { selectFigures } from "../../../state/planner/selectors/figures";
import { selectSettledPilots } from "../../../state/planner/selectors/pilots";
import { selectRoughPilots } from "../../../state/planner/selectors/reaching";
import { DataTable, Panel, ProposalBadge } from "../../../ui";
import { TakeAway } from "../take-away";
import { usePlan } from "../use-plan";
import { useExactReach } from "../use-reach";
import styles from "./coverage.module.css";
import { Exact } from "./exact";
import { Method } from "./method";
import { pilotColumns } from "./pilot-columns";
import { pilotRows } from "./pilot-rows";
import { StatusesCounted } from "./statuses-counted";

/** What each pilot reaches, what would be lost without it, and what of the other strategies stands beside it. */
export function PilotsTable({ onClose }: { readonly onClose: () => void }) {
  const { city, base, text, language } = usePlan();
  const { words: reach } = useExactReach();
  return (
    <Panel
      title={text("planner.coverage.pilots.title")}
      kind={
        base.layer.proposal ? <ProposalBadge note={inLanguage(city.proposalNote, language)} /> : undefined
      }
      onClose={onClose}
      onMethod={howComputed("residents")}
    >
      <Exact lines={12}>{(answer) => <Table answer={answer} />}</Exact>
      <p className={styles.small}>
        {text("planner.coverage.pilots.note", { reach, year: city.censusYear })}{" "}
        {text("planner.coverage.river.known")}
      </p>
      <StatusesCounted />
      <TakeAway subject="pilots" />
      <Method />
    </Panel>
  );
}

function Table({ answer }: { readonly answer: CoverageAnswer }) {
  const plan = usePlan();
  const { text } = plan;
  const pilots = useApp(selectSettledPilots);
  const rough = useApp(selectRoughPilots);
  const municipalities = useApp(selectMunicipalities);
  const sites = useApp(selectSites);
  const isCounted = useApp((app) => selectFigures(app).withResidents);
  const why = ({ id }: { readonly id: string }) =>
    rough.has(id) ? text("planner.coverage.pilots.rough") : undefined;
  return (
    <DataTable
      caption={text("planner.coverage.pilots.title")}
      captionHidden
      columns={pilotColumns({ municipalities, sites, isCounted }, plan)}
      rows={pilotRows(pilots, answer.pilots, why)}
      keyOf={({ pilot }) => pilot.id}
      onRow={choosePilot}
    />
  );
}
