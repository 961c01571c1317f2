import { sumFaults } from "../../../../domain/plan-budget";
import { Notice } from "../../../../ui";
import { useBudget } from "./use-budget";

/** Whether the tables add up, reckoned here and now: rows, columns, and what is spent to what is funded. */
export function Sums() {
  const { budget, text, euro, figures } = useBudget();
  const faults = sumFaults(budget);
  if (faults.length === 0)
    return <p>{text("reading.story.budget.sums.right", { total: euro(budget.funding.total) })}</p>;
  return (
    <Notice tone="warning">
      {text("reading.story.budget.sums.wrong", { count: faults.length })}{" "}
      {faults
        .map(({ path, got, wanted }) =>
          text("reading.story.budget.sums.fault", {
            path,
            got: figures.count(got),
            wanted: figures.count(wanted),
          }),
        )
        .join("; ")}
    </Notice>
  );
}
