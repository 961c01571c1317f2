import { coveredOf } from "../../../domain/planner";
import type { CoverageAnswer } from "../../../domain/planner-coverage";
import { goToUnit, selectMunicipalities, useApp } from "../../../state";
import { selectFigures } from "../../../state/planner/selectors/figures";
import { Panel, ProvisionalMark, Section, UnitLine } from "../../../ui";
import { Rough } from "../../../ui/figures/rough";
import { roughWords } from "../total-words";
import { usePlan } from "../use-plan";
import { useReach } from "../use-reach";
import styles from "./coverage.module.css";
import { Exact } from "./exact";
import { GapList, sumOf } from "./gap-list";
import { Method } from "./method";

/** Where residents live whom no pilot reaches, and the municipalities in which none stands. */
export function Gaps({ onClose }: { readonly onClose: () => void }) {
  const { text } = usePlan();
  return (
    <Panel title={text("planner.coverage.gaps.title")} onClose={onClose}>
      <Exact lines={12}>
        {(answer) => (
          <div className={styles.stack}>
            <Places answer={answer} />
            <WithoutPilot answer={answer} />
          </div>
        )}
      </Exact>
      <Method />
    </Panel>
  );
}

interface OfAnswer {
  readonly answer: CoverageAnswer;
}

function Places({ answer: { gaps } }: OfAnswer) {
  const { text, figures } = usePlan();
  const { words: reach } = useReach();
  const isCounted = useApp((app) => selectFigures(app).withResidents);
  const points = useApp((app) => app.points.status);
  if (!isCounted)
    return (
      <p>{text(points === "failed" ? "planner.parts.total.pointsFailed" : "planner.parts.total.waiting")}</p>
    );
  if (gaps.length === 0) return <p>{text("planner.coverage.gaps.none")}</p>;
  const replace = { residents: figures.residents(sumOf(gaps)), reach, count: figures.count(gaps.length) };
  return (
    <>
      <p className={styles.lead}>{text("planner.coverage.gaps.lead", { count: gaps.length, replace })}</p>
      <GapList gaps={gaps} />
      <p className={styles.small}>{text("planner.coverage.gaps.note")}</p>
    </>
  );
}

function WithoutPilot({ answer: { withoutPilot, units } }: OfAnswer) {
  const plan = usePlan();
  const { text, figures } = plan;
  const municipalities = useApp(selectMunicipalities);
  const isCounted = useApp((app) => selectFigures(app).withResidents);
  const known = units
    .filter(({ code }) => withoutPilot.includes(code))
    .map((row) => ({ row, own: municipalities.get(row.code) }))
    .toSorted((one, other) => (other.own?.residents ?? 0) - (one.own?.residents ?? 0));
  const count = text("planner.coverage.units.members", {
    inside: figures.count(known.length),
    all: figures.count(units.length),
  });
  return (
    <Section heading={text("planner.coverage.gaps.municipalities")} count={count}>
      <p className={styles.small}>
        {text(
          known.length === 0
            ? "planner.coverage.gaps.noneWithout"
            : "planner.coverage.gaps.municipalitiesNote",
        )}
      </p>
      {known.map(({ row, own }) => (
        <UnitLine
          key={row.code}
          name={own?.name ?? row.code}
          kind={figures.residents(own?.residents ?? null)}
          marks={own?.membership === "provisional" ? <ProvisionalMark /> : undefined}
          figure={
            isCounted ? (
              <>
                <Rough why={roughWords(row, plan)} />
                {text("planner.coverage.gaps.reached", {
                  residents: figures.count(coveredOf(row.depths).residents),
                })}
              </>
            ) : undefined
          }
          onSelect={() => goToUnit({ kind: "municipality", code: row.code })}
        />
      ))}
    </Section>
  );
}
