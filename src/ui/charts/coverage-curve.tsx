import { shareOf } from "../../domain/measure";
import { type Figures, figuresIn, type Text, useText } from "../../i18n";
import { Section } from "../panel/section";
import { type Column, DataTable } from "../tables/data-table";
import styles from "./coverage-curve.module.css";
import { CurvePlot } from "./curve-plot";

/** Residents that so many pilots cover. */
export interface CurveStep {
  /** All pilots, those that stay included. */
  readonly total: number;
  readonly covered: number;
  /** No choice of so many covers more; null where it was not computed. */
  readonly bound: number | null;
}

export interface CoverageCurveProps {
  /** From the pilots that stay alone, one more at each step. */
  readonly steps: readonly CurveStep[];
  /** All residents of the perimeter. */
  readonly all: number;
  /** The pilots of the data and what they cover. */
  readonly today: { readonly count: number; readonly covered: number };
  /** How many pilots the answer comes to. */
  readonly answer: number | null;
}

/** Residents covered against the number of pilots, as a picture, a sentence and a table. */
export function CoverageCurve(props: CoverageCurveProps) {
  const { steps, all, today } = props;
  const { text, language } = useText();
  const figures = figuresIn(language);
  const [first, last] = [steps[0], steps.at(-1)];
  if (first === undefined || last === undefined) return null;
  const summary = text("planner.next.curve.summary", {
    first: figures.count(first.total),
    last: figures.count(last.total),
    from: figures.count(first.covered),
    to: figures.count(last.covered),
    all: figures.count(all),
  });
  return (
    <figure className={styles.chart}>
      <figcaption className={styles.caption}>{text("planner.next.curve.title")}</figcaption>
      <CurvePlot {...props} label={summary} />
      <p className={styles.small}>{summary}</p>
      <p className={styles.small}>{text("planner.next.curve.note")}</p>
      <Section heading={text("planner.next.curve.table")} level={4} foldable folded>
        <CurveTable steps={steps} all={all} today={today} />
      </Section>
    </figure>
  );
}

function CurveTable({ steps, all, today }: Pick<CoverageCurveProps, "steps" | "all" | "today">) {
  const { text, language } = useText();
  const figures = figuresIn(language);
  const now = { count: figures.count(today.count), covered: figures.residents(today.covered) };
  return (
    <DataTable
      caption={text("planner.next.curve.title")}
      captionHidden
      columns={columnsOf(steps[0]?.total ?? 0, all, text, figures)}
      rows={steps}
      keyOf={({ total }) => String(total)}
      note={text("planner.next.curve.today", now)}
    />
  );
}

function columnsOf(first: number, all: number, text: Text, figures: Figures): Column<CurveStep>[] {
  const limit = ({ bound }: CurveStep) =>
    bound === null ? text("planner.next.curve.notComputed") : figures.count(bound);
  const column = (id: "total" | "reached" | "share" | "limit", cell: (step: CurveStep) => string) => ({
    id,
    heading: text(`planner.next.curve.${id}`),
    numeric: id !== "total",
    cell,
  });
  return [
    column("total", ({ total }) => `${figures.count(total)} (+${figures.count(total - first)})`),
    column("reached", ({ covered }) => figures.count(covered)),
    column("share", ({ covered }) => figures.share(shareOf(covered, all))),
    column("limit", limit),
  ];
}
