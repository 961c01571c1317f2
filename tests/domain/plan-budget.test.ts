import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type Budget, sumFaults } from "../../src/domain/plan-budget";

const name = { it: "nome", en: "name" };
const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

/** A table whose totals are those of its rows, which all have one amount for each column. */
function tableOf(rows: readonly (readonly number[])[]): Budget["spending"] {
  const columns = (rows[0] ?? []).map((_, column) => sum(rows.map((row) => row[column] ?? 0)));
  return {
    rows: rows.map((amounts, row) => ({
      id: `row-${row}`,
      name,
      amounts: [...amounts],
      total: sum(amounts),
    })),
    totals: columns,
    total: sum(columns),
  };
}

function budgetOf(spending: Budget["spending"], funding: Budget["funding"]): Budget {
  const columns = spending.totals.map((_, column) => ({ id: `c${column}`, name, module: "all" }));
  return {
    year: 2021,
    currency: "EUR",
    documents: ["log"],
    about: name,
    modules: [{ id: "all", name, parts: [] }],
    columns,
    phases: [],
    spending,
    funding,
    beside: [],
  };
}

const rows = fc.integer({ min: 1, max: 5 }).chain((columns) =>
  fc.array(fc.array(fc.nat(1_000_000), { minLength: columns, maxLength: columns }), {
    minLength: 1,
    maxLength: 6,
  }),
);

test("a budget whose totals are its sums has no fault, whoever funds its columns", () => {
  fc.assert(
    fc.property(rows, (amounts) => {
      const spending = tableOf(amounts);
      expect(sumFaults(budgetOf(spending, tableOf([spending.totals])))).toEqual([]);
    }),
  );
});

test("a single amount that changes is seen in its row and in its column", () => {
  fc.assert(
    fc.property(rows, fc.nat(), fc.integer({ min: 1, max: 99 }), (amounts, at, more) => {
      const spending = tableOf(amounts);
      const changed = structuredClone(spending);
      const row = changed.rows[at % changed.rows.length];
      const column = at % spending.totals.length;
      if (row === undefined) throw new Error("there is a row");
      row.amounts[column] = (row.amounts[column] ?? 0) + more;
      const paths = sumFaults(budgetOf(changed, tableOf([spending.totals]))).map(({ path }) => path);
      expect(paths).toEqual([`spending.rows.${row.id}.total`, `spending.totals.${column}`]);
    }),
  );
});

test("a whole that is not its rows, a row that lacks an amount and spending that nobody funds are named", () => {
  const spending = tableOf([
    [3, 4],
    [1, 2],
  ]);
  const faultsOf = (one: Budget["spending"], other: Budget["funding"]) => sumFaults(budgetOf(one, other));
  expect(faultsOf({ ...spending, total: 11 }, tableOf([[4, 6]]))).toEqual([
    { path: "spending.total", got: 11, wanted: 10 },
    { path: "spending.total", got: 11, wanted: 10 },
    { path: "funding.total", got: 10, wanted: 11 },
  ]);
  const [first, second] = spending.rows;
  if (first === undefined || second === undefined) throw new Error("there are two rows");
  const short = { ...spending, rows: [{ ...first, amounts: [7] }, second] };
  expect(faultsOf(short, tableOf([[4, 6]]))).toContainEqual({
    path: "spending.rows.row-0.amounts.length",
    got: 1,
    wanted: 2,
  });
  expect(faultsOf(spending, tableOf([[5, 5]]))).toEqual([
    { path: "funding.totals.c0", got: 5, wanted: 4 },
    { path: "funding.totals.c1", got: 5, wanted: 6 },
  ]);
});
