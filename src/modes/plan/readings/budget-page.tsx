import { useText } from "../../../i18n";
import { selectPlan, useApp } from "../../../state";
import { EmptyState } from "../../../ui";
import { WithPlan } from "../with-plan";
import { Beside, Phases } from "./budget/beside";
import { BudgetTable } from "./budget/budget-table";
import { FlowFigure } from "./budget/flow-figure";
import { flowsOf, type Side } from "./budget/flows";
import { Sums } from "./budget/sums";
import { useBudget } from "./budget/use-budget";
import { Contents } from "./contents";
import { DocumentsLine } from "./documents-line";
import { Part } from "./part";
import styles from "./reading.module.css";

interface BudgetPageProps {
  /** A part of the page, or a source, module or kind of spending. */
  readonly at: string | null;
}

/** The budget as flows and as its two tables. */
export function BudgetPage({ at }: BudgetPageProps) {
  return (
    <WithPlan>
      <Opened at={at} />
    </WithPlan>
  );
}

function Opened({ at }: BudgetPageProps) {
  const { text } = useText();
  const hasBudget = useApp((app) => (selectPlan(app)?.budget ?? null) !== null);
  return hasBudget ? <Page at={at} /> : <EmptyState sentence={text("reading.frame.none")} />;
}

const PARTS = ["flows", "tables", "beside", "phases"] as const;

function Page({ at }: BudgetPageProps) {
  const { budget, text, euro, words } = useBudget();
  const isThere = {
    flows: true,
    tables: true,
    beside: budget.beside.length > 0,
    phases: budget.phases.length > 0,
  };
  const part = (id: (typeof PARTS)[number]) => ({ id, heading: text(`reading.story.budget.${id}.heading`) });
  return (
    <>
      <p className={styles.lede}>{words(budget.about)}</p>
      <p className={styles.number}>
        {euro(budget.funding.total)}{" "}
        <span className={styles.unit}>{text("reading.story.budget.whole", { year: budget.year })}</span>
      </p>
      <DocumentsLine ids={budget.documents} />
      <Contents page="budget" parts={PARTS.filter((id) => isThere[id]).map(part)} />
      <Part {...part("flows")} wide>
        <FlowFigure at={at} />
        <p className={styles.small}>{text("reading.story.budget.flows.limit")}</p>
      </Part>
      <Part {...part("tables")} wide>
        <Tables at={at} />
      </Part>
      {isThere.beside ? (
        <Part {...part("beside")}>
          <Beside />
        </Part>
      ) : null}
      {isThere.phases ? (
        <Part {...part("phases")}>
          <Phases />
        </Part>
      ) : null}
    </>
  );
}

/** Both tables, with what is chosen in the picture marked. */
function Tables({ at }: BudgetPageProps) {
  const { budget } = useBudget();
  const chosen = flowsOf(budget).nodes.find(({ key }) => key === at);
  const idOf = (side: Side) => (chosen?.side === side ? chosen.id : null);
  return (
    <>
      <Sums />
      <BudgetTable of="funding" row={idOf("source")} module={idOf("module")} />
      <BudgetTable of="spending" row={idOf("kind")} module={idOf("module")} />
    </>
  );
}
