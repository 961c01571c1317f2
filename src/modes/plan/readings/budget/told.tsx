import { shareOf } from "../../../../domain/measure";
import { read } from "../../../../state";
import { Button } from "../../../../ui";
import { type BudgetFlows, type BudgetNode, type BudgetShare, sharesOf } from "./flows";
import styles from "./told.module.css";
import { useBudget } from "./use-budget";

/** A per cent sign alone on a line belongs to nothing. */
const NO_BREAK = "\u00a0";

/** What is chosen and its part of the whole, in sight while its flows are looked at; read aloud when it changes. */
export function Told({ node }: { readonly node: BudgetNode | null }) {
  const { budget, text, euro, words, figures } = useBudget();
  const total = budget.funding.total;
  if (node === null)
    return (
      <div className={styles.told} aria-live="polite">
        <p className={styles.soft}>{text("reading.story.budget.flows.nothing")}</p>
      </div>
    );
  return (
    <div className={styles.told} aria-live="polite">
      <p>
        <span className={styles.soft}>{text(`reading.story.budget.side.${node.side}`)}</span>
        <strong className={styles.name}>{words(node.name)}</strong>
        {text("reading.story.budget.flows.part", {
          amount: euro(node.total),
          total: euro(total),
          share: figures.share(shareOf(node.total, total)).replaceAll(" ", NO_BREAK),
        })}
      </p>
      <Button tone="plain" onPress={() => read("budget")}>
        {text("reading.story.budget.flows.clear")}
      </Button>
    </div>
  );
}

/** What a node is made of, as tables, and what a module holds. */
export function Shares({ flows, node }: { readonly flows: BudgetFlows; readonly node: BudgetNode }) {
  const { budget, text, words, figures } = useBudget();
  const { incoming, outgoing } = sharesOf(flows, node.key);
  const columns = budget.columns.filter(({ module }) => node.side === "module" && module === node.id);
  const parts = budget.modules.find(({ id }) => node.side === "module" && id === node.id)?.parts ?? [];
  return (
    <>
      <div className={styles.lists}>
        {node.side === "source" ? <ShareList label="toModules" shares={outgoing} of={node} /> : null}
        {node.side === "module" ? <ShareList label="fromSources" shares={incoming} of={node} /> : null}
        {node.side === "module" ? <ShareList label="onKinds" shares={outgoing} of={node} /> : null}
        {node.side === "kind" ? <ShareList label="inModules" shares={incoming} of={node} /> : null}
      </div>
      {columns.length > 1 ? (
        <p className={styles.soft}>
          {text("reading.story.budget.flows.columns", {
            names: figures.list(columns.map(({ name }) => words(name))),
          })}
        </p>
      ) : null}
      {parts.length > 0 ? (
        <p className={styles.soft}>
          {text("reading.story.budget.flows.parts", { names: figures.list(parts.map(words)) })}
        </p>
      ) : null}
    </>
  );
}

interface ShareListProps {
  readonly label: "toModules" | "fromSources" | "onKinds" | "inModules";
  readonly shares: readonly BudgetShare[];
  readonly of: BudgetNode;
}

/** What a node is made of, each with its share of the node. */
function ShareList({ label, shares, of }: ShareListProps) {
  const { text, euro, words, figures } = useBudget();
  return (
    <table className={styles.shares}>
      <caption>{text(`reading.story.budget.flows.${label}`)}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{text("reading.story.budget.table.name")}</th>
          <th scope="col">{text("reading.story.budget.table.amount")}</th>
          <th scope="col">{text("reading.story.budget.table.share")}</th>
        </tr>
      </thead>
      <tbody>
        {shares.map(({ node, value }) => (
          <tr key={node.key}>
            <th scope="row">{words(node.name)}</th>
            <td>{euro(value)}</td>
            <td>{figures.share(shareOf(value, of.total))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
