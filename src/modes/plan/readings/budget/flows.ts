import type { Budget } from "../../../../domain/plan-budget";
import type { Localised } from "../../../../domain/text";

/** What a node of the budget is: who pays, for which module, on what it is spent. In the order of the columns. */
export const SIDES = ["source", "module", "kind"] as const;
export type Side = (typeof SIDES)[number];

export interface BudgetNode {
  /** The id of the data; what a second list calls the same has its side behind it. */
  readonly key: string;
  readonly side: Side;
  readonly id: string;
  readonly name: Localised;
  readonly total: number;
}

/** So much of a source for a module, or of a module on a kind of spending. */
export interface BudgetFlow {
  readonly from: string;
  readonly to: string;
  readonly value: number;
}

export interface BudgetFlows {
  readonly nodes: readonly BudgetNode[];
  readonly flows: readonly BudgetFlow[];
}

type Row = Budget["funding"]["rows"][number];

/**
 * The budget as flows from sources to modules and from modules to kinds of spending: what a row has in the columns of a
 * module, added up. The documents do not say which source pays for which kind, so nothing goes through from end to end.
 */
export function flowsOf(budget: Budget): BudgetFlows {
  const nodes = nodesOf(budget);
  const keyOf = (side: Side, id: string) =>
    nodes.find((node) => node.side === side && node.id === id)?.key ?? id;
  const between = (row: Row, side: Side) =>
    budget.modules.map(({ id }) => ({
      row: keyOf(side, row.id),
      module: keyOf("module", id),
      value: inModule(budget, row, id),
    }));
  const funding = budget.funding.rows
    .flatMap((row) => between(row, "source"))
    .map(({ row, module, value }) => ({ from: row, to: module, value }));
  const spending = budget.spending.rows
    .flatMap((row) => between(row, "kind"))
    .map(({ row, module, value }) => ({ from: module, to: row, value }));
  return { nodes, flows: [...funding, ...spending].filter(({ value }) => value > 0) };
}

function nodesOf(budget: Budget): BudgetNode[] {
  const { funding, spending, modules } = budget;
  const moduleTotal = (id: string) => funding.rows.reduce((sum, row) => sum + inModule(budget, row, id), 0);
  const all = [
    ...funding.rows.map((row) => ({ ...row, side: "source" as const })),
    ...modules.map(({ id, name }) => ({ id, name, total: moduleTotal(id), side: "module" as const })),
    ...spending.rows.map((row) => ({ ...row, side: "kind" as const })),
  ];
  return all.map(({ id, name, total, side }, place) => {
    const isSecond = all.slice(0, place).some((other) => other.id === id);
    return { key: isSecond ? `${id}-${side}` : id, side, id, name, total };
  });
}

/** What a row has in the columns of a module. */
const inModule = ({ columns }: Budget, { amounts }: Row, module: string): number =>
  amounts.reduce((sum, amount, place) => (columns[place]?.module === module ? sum + amount : sum), 0);

/** One line of what a chosen node is made of. */
export interface BudgetShare {
  readonly node: BudgetNode;
  readonly value: number;
}

/** What flows into a node and out of it, the largest first. */
export function sharesOf({ nodes, flows }: BudgetFlows, key: string) {
  const ends = (own: "from" | "to", other: "from" | "to"): BudgetShare[] =>
    flows
      .filter((flow) => flow[own] === key)
      .flatMap((flow) => {
        const node = nodes.find((each) => each.key === flow[other]);
        return node === undefined ? [] : [{ node, value: flow.value }];
      })
      .toSorted((one, another) => another.value - one.value);
  return { incoming: ends("to", "from"), outgoing: ends("from", "to") };
}
