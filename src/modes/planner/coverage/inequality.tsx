import { type Share, shareOf } from "../../../domain/measure";
import { coveredOf, wholeOf } from "../../../domain/planner";
import type { CoverageAnswer, Inequality as Uneven } from "../../../domain/planner-coverage";
import { goToUnit, howComputed, selectMunicipalities, useApp } from "../../../state";
import { type Column, DataTable, Figure, Panel, Section } from "../../../ui";
import { heightAt } from "../../../ui/charts/lorenz";
import { LorenzChart } from "../../../ui/charts/lorenz-chart";
import { SavedChart } from "../../../ui/charts/saved/saved-chart";
import { saveChart } from "../save-chart";
import { roughWords } from "../total-words";
import { type Plan, usePlan } from "../use-plan";
import { useExactReach } from "../use-reach";
import styles from "./coverage.module.css";
import { Exact } from "./exact";
import { Method } from "./method";

/** How evenly coverage is spread over the municipalities: one figure, its curve, and the curve as a table. */
export function Inequality({ onClose }: { readonly onClose: () => void }) {
  const { text } = usePlan();
  return (
    <Panel
      title={text("planner.coverage.inequality.title")}
      onClose={onClose}
      onMethod={howComputed("inequality")}
    >
      <Exact lines={10}>{(answer) => <Whole answer={answer} />}</Exact>
      <Method />
    </Panel>
  );
}

function Whole({ answer }: { readonly answer: CoverageAnswer }) {
  const plan = usePlan();
  const { city, text, language, figures } = plan;
  const { words: reach } = useExactReach();
  const { inequality, total } = answer;
  if (inequality === null) return <p>{text("planner.coverage.spread.giniUnknown")}</p>;
  const points = inequality.lorenz.map(({ residents, covered }) => ({ x: residents, y: covered }));
  const gini = figures.decimal(inequality.gini, 2);
  const title = text("planner.coverage.inequality.title");
  return (
    <div className={styles.stack}>
      <Figure
        size="big"
        value={inequality.gini}
        write={(value) => figures.decimal(value, 2)}
        what={text("planner.coverage.inequality.gini")}
        rough={roughWords(total, plan)}
        parts={[text("planner.parts.total.census", { year: city.censusYear }), reach]}
      />
      <p className={styles.lead}>
        {text("planner.coverage.inequality.half", { share: figures.share(heightAt(points, 0.5)) })}
      </p>
      <p className={styles.small}>{text("planner.coverage.inequality.scale")}</p>
      <SavedChart name={title} onSave={(write) => saveChart(title, language, write)}>
        <LorenzChart caption={text("planner.coverage.inequality.caption", { gini })} points={points} />
      </SavedChart>
      <p className={styles.small}>{text("planner.coverage.inequality.how")}</p>
      <Section heading={text("planner.coverage.inequality.table")} foldable folded>
        <CurveTable rows={curveRows(inequality, answer)} />
      </Section>
    </div>
  );
}

/** A municipality on the curve, with its own share of residents reached. */
interface CurveRow {
  readonly code: string;
  readonly own: Share | null;
  readonly residents: Share;
  readonly covered: Share;
}

function curveRows({ lorenz }: Uneven, { units }: CoverageAnswer): CurveRow[] {
  const shares = new Map(
    units.map(({ code, depths }) => [code, shareOf(coveredOf(depths).residents, wholeOf(depths).residents)]),
  );
  return lorenz.map((step) => ({ ...step, own: shares.get(step.code) ?? null }));
}

function CurveTable({ rows }: { readonly rows: readonly CurveRow[] }) {
  const plan = usePlan();
  const municipalities = useApp(selectMunicipalities);
  const name = ({ code }: CurveRow) => municipalities.get(code)?.name ?? code;
  return (
    <DataTable
      caption={plan.text("planner.coverage.inequality.table")}
      captionHidden
      columns={curveColumns(name, plan)}
      rows={rows}
      keyOf={({ code }) => code}
      onRow={(code) => goToUnit({ kind: "municipality", code })}
    />
  );
}

const curveColumns = (name: (row: CurveRow) => string, { text, figures }: Plan): Column<CurveRow>[] => [
  {
    id: "name",
    heading: text("planner.coverage.pilots.where"),
    cell: name,
    compare: (one, other) => figures.compare(name(one), name(other)),
  },
  ...(["own", "across", "up"] as const).map((id): Column<CurveRow> => {
    const of = ({ own, residents, covered }: CurveRow) => ({ own, across: residents, up: covered })[id];
    return {
      id,
      heading: text(`planner.coverage.inequality.${id}`),
      numeric: true,
      cell: (row) => figures.share(of(row)),
      compare: (one, other) => (of(one) ?? -1) - (of(other) ?? -1),
    };
  }),
];
