import { coveredOf, type UnitDepths } from "../../../domain/planner";
import type { CoverageAnswer, UnitCoverage as OneUnit } from "../../../domain/planner-coverage";
import { goToUnit, howComputed, selectMunicipalities, useApp } from "../../../state";
import { selectFigures } from "../../../state/planner/selectors/figures";
import { Panel, ProvisionalMark, Section, UnitLine } from "../../../ui";
import { Rough } from "../../../ui/figures/rough";
import { TakeAway } from "../take-away";
import { roughWords } from "../total-words";
import { usePlan } from "../use-plan";
import { useExactReach } from "../use-reach";
import styles from "./coverage.module.css";
import { Exact } from "./exact";
import { GapList, sumOf } from "./gap-list";
import { Method } from "./method";
import { roughDepths } from "./wording";

/** Where residents live whom no pilot reaches, and the municipalities in which none stands. */
export function Gaps({ onClose }: { readonly onClose: () => void }) {
  const { text } = usePlan();
  return (
    <Panel title={text("planner.coverage.gaps.title")} onClose={onClose} onMethod={howComputed("gaps")}>
      <Exact lines={12}>
        {(answer) => (
          <div className={styles.stack}>
            <Places answer={answer} />
            <WithoutPilot answer={answer} />
          </div>
        )}
      </Exact>
      <TakeAway subject="gaps" />
      <Method />
    </Panel>
  );
}

interface OfAnswer {
  readonly answer: CoverageAnswer;
}

function Places({ answer: { gaps, total } }: OfAnswer) {
  const plan = usePlan();
  const { text, figures } = plan;
  const { words: reach } = useExactReach();
  const isCounted = useApp((app) => selectFigures(app).withResidents);
  const points = useApp((app) => app.points.status);
  if (!isCounted)
    return (
      <p>{text(points === "failed" ? "planner.parts.total.pointsFailed" : "planner.parts.total.waiting")}</p>
    );
  if (gaps.length === 0) return <p>{text("planner.coverage.gaps.none")}</p>;
  const { roughNone } = roughDepths(total, plan);
  const replace = { residents: figures.residents(sumOf(gaps)), reach, count: figures.count(gaps.length) };
  return (
    <>
      <p className={styles.lead}>
        <Rough why={roughNone} />
        {text("planner.coverage.gaps.lead", { count: gaps.length, replace })}
      </p>
      {roughNone === undefined ? null : <p className={styles.small}>{roughNone}</p>}
      <GapList gaps={gaps} />
      <p className={styles.small}>{text("planner.coverage.gaps.note")}</p>
    </>
  );
}

function WithoutPilot({ answer: { withoutPilot, units } }: OfAnswer) {
  const { text, figures } = usePlan();
  const municipalities = useApp(selectMunicipalities);
  const people = ({ code }: UnitDepths) => municipalities.get(code)?.residents ?? 0;
  const rows = units
    .filter(({ code }) => withoutPilot.includes(code))
    .toSorted((one, other) => people(other) - people(one));
  const count = text("planner.coverage.units.members", {
    inside: figures.count(rows.length),
    all: figures.count(units.length),
  });
  const note = rows.length === 0 ? "noneWithout" : "municipalitiesNote";
  return (
    <Section heading={text("planner.coverage.gaps.municipalities")} count={count}>
      <p className={styles.small}>{text(`planner.coverage.gaps.${note}`)}</p>
      {rows.map((row) => (
        <MunicipalityLine key={row.code} row={row} />
      ))}
    </Section>
  );
}

function MunicipalityLine({ row }: { readonly row: OneUnit }) {
  const plan = usePlan();
  const { text, figures } = plan;
  const own = useApp((app) => selectMunicipalities(app).get(row.code));
  const isCounted = useApp((app) => selectFigures(app).withResidents);
  const reached = (
    <>
      <Rough why={roughWords(row, plan)} />
      {text("planner.coverage.gaps.reached", { residents: figures.count(coveredOf(row.depths).residents) })}
    </>
  );
  return (
    <UnitLine
      name={own?.name ?? row.code}
      kind={figures.residents(own?.residents ?? null)}
      marks={own?.membership === "provisional" ? <ProvisionalMark /> : undefined}
      figure={isCounted ? reached : undefined}
      onSelect={() => goToUnit({ kind: "municipality", code: row.code })}
    />
  );
}
