import * as v from "valibot";
import { documentIdsSchema, namedSchema, planDateSchema } from "./plan-reference";
import { localisedSchema } from "./text";

/** Whole units of the currency. */
const amount = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A table as the document gives it, its own totals included: they are checked, not computed. */
const tableSchema = v.object({
  /** One amount for each column of the budget, in the order of the columns. */
  rows: v.array(v.object({ ...namedSchema.entries, amounts: v.array(amount), total: amount })),
  totals: v.array(amount),
  total: amount,
});
type Table = v.InferOutput<typeof tableSchema>;

/** A budget by module: what is spent on what, and who pays for it. */
export const budgetSchema = v.object({
  year: v.number(),
  currency: v.literal("EUR"),
  documents: documentIdsSchema,
  /** What kind of budget it is: a proposal, for instance. */
  about: localisedSchema,
  modules: v.array(v.object({ ...namedSchema.entries, parts: v.array(localisedSchema) })),
  columns: v.array(v.object({ ...namedSchema.entries, module: v.string() })),
  phases: v.array(v.object({ ...namedSchema.entries, by: planDateSchema })),
  /** What the phases hold for, where the document says it. */
  phasesAbout: v.optional(localisedSchema),
  spending: tableSchema,
  funding: tableSchema,
  /** Amounts that the document puts beside the budget and that enter none of its sums. */
  beside: v.array(
    v.object({
      id: namedSchema.entries.id,
      amount,
      column: v.string(),
      about: localisedSchema,
      documents: documentIdsSchema,
    }),
  ),
});
export type Budget = v.InferOutput<typeof budgetSchema>;

/** A total that is not the sum it should be. */
export interface SumFault {
  /** Where it stands: `spending.rows.administration.total`. */
  readonly path: string;
  readonly got: number;
  readonly wanted: number;
}

/**
 * Where a budget does not add up: each row to its total, each column to its total, both ways to the whole; and
 * what a column spends to what funds it. A row without an amount for each column is a fault of that row's length.
 */
export function sumFaults({ columns, spending, funding }: Budget): SumFault[] {
  return [
    ...tableFaults("spending", spending, columns.length),
    ...tableFaults("funding", funding, columns.length),
    ...columns.flatMap(({ id }, column) =>
      fault(`funding.totals.${id}`, funding.totals[column] ?? 0, spending.totals[column] ?? 0),
    ),
    ...fault("funding.total", funding.total, spending.total),
  ];
}

function tableFaults(name: string, { rows, totals, total }: Table, columns: number): SumFault[] {
  return [
    ...rows.flatMap((row) => [
      ...fault(`${name}.rows.${row.id}.amounts.length`, row.amounts.length, columns),
      ...fault(`${name}.rows.${row.id}.total`, row.total, sum(row.amounts)),
    ]),
    ...fault(`${name}.totals.length`, totals.length, columns),
    ...totals.flatMap((got, column) =>
      fault(`${name}.totals.${column}`, got, sum(rows.map(({ amounts }) => amounts[column] ?? 0))),
    ),
    ...fault(`${name}.total`, total, sum(rows.map((row) => row.total))),
    ...fault(`${name}.total`, total, sum(totals)),
  ];
}

const fault = (path: string, got: number, wanted: number): SumFault[] =>
  got === wanted ? [] : [{ path, got, wanted }];

const sum = (amounts: readonly number[]): number => amounts.reduce((total, each) => total + each, 0);
