import type { Budget } from "../../../../domain/plan-budget";
import { classes } from "../../../../ui/classes";
import { TableFrame } from "../../../../ui/tables/table-frame";
import styles from "./budget-table.module.css";
import { useBudget } from "./use-budget";

interface BudgetTableProps {
  readonly of: "funding" | "spending";
  /** The row or the module that is chosen in the picture, by its own id. */
  readonly row: string | null;
  readonly module: string | null;
}

/** The table as the document gives it, with its own totals; too wide a one scrolls inside itself. */
export function BudgetTable({ of, row, module }: BudgetTableProps) {
  const { budget, text, euro, figures } = useBudget();
  const { rows, totals, total } = budget[of];
  const caption = text(`reading.story.budget.table.${of}`, { year: budget.year });
  return (
    <TableFrame caption={caption}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <TableHead of={of} />
        <tbody>
          {rows.map((each) => (
            <BodyRow key={each.id} row={each} isChosen={each.id === row} module={module} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{text("reading.story.budget.table.total")}</th>
            {budget.columns.map(({ id }, place) => (
              <td key={id}>{figures.count(totals[place] ?? null)}</td>
            ))}
            <td className={styles.sum}>{euro(total)}</td>
          </tr>
        </tfoot>
      </table>
    </TableFrame>
  );
}

interface BodyRowProps {
  readonly row: Budget["funding"]["rows"][number];
  readonly isChosen: boolean;
  /** The module whose columns are marked. */
  readonly module: string | null;
}

function BodyRow({ row: { name, amounts, total }, isChosen, module }: BodyRowProps) {
  const { budget, words, figures } = useBudget();
  return (
    <tr className={classes(isChosen && styles.chosen)} aria-current={isChosen || undefined}>
      <th scope="row">{words(name)}</th>
      {budget.columns.map((column, place) => {
        const amount = amounts[place] ?? null;
        const isMarked = module !== null && column.module === module;
        return (
          <td key={column.id} className={classes(amount === 0 && styles.nothing, isMarked && styles.chosen)}>
            {figures.count(amount)}
          </td>
        );
      })}
      <td className={styles.sum}>{figures.count(total)}</td>
    </tr>
  );
}

/** Modules above, their columns below; a module with one column of the same name says it once. */
function TableHead({ of }: Pick<BudgetTableProps, "of">) {
  const { budget, text, words } = useBudget();
  const groups = groupsOf(budget);
  const isOnce = ({ name, columns }: Group) =>
    columns.length === 1 && columns.every((column) => sameWords(words(column.name), words(name)));
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2}>
          {text(`reading.story.budget.table.${of}Name`)}
        </th>
        {groups.map((group) =>
          isOnce(group) ? (
            <th key={group.id} scope="col" rowSpan={2}>
              {words(group.name)}
            </th>
          ) : (
            <th key={group.id} scope="colgroup" colSpan={group.columns.length} className={styles.group}>
              {words(group.name)}
            </th>
          ),
        )}
        <th scope="col" rowSpan={2}>
          {text("reading.story.budget.table.total")}
        </th>
      </tr>
      <tr>
        {groups
          .filter((group) => !isOnce(group))
          .flatMap(({ columns }) => columns)
          .map(({ id, name }) => (
            <th key={id} scope="col">
              {words(name)}
            </th>
          ))}
      </tr>
    </thead>
  );
}

type Group = Pick<Budget["modules"][number], "id" | "name"> & { readonly columns: Budget["columns"] };

/** Neighbouring columns of one module, in the order of the columns, so that every heading stands over its own. */
function groupsOf({ columns, modules }: Budget): Group[] {
  const starts = columns.flatMap(({ module }, place) =>
    columns[place - 1]?.module === module ? [] : [place],
  );
  return starts.flatMap((start, place) => {
    const own = columns.slice(start, starts[place + 1]);
    return own.slice(0, 1).map((first) => ({
      id: first.id,
      name: (modules.find(({ id }) => id === first.module) ?? first).name,
      columns: own,
    }));
  });
}

const sameWords = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
