import type { Position } from "./city";
import type { Cell } from "./dataset";
import type { Finding, MendedRow } from "./doctor";
import { cellOf, textIn } from "./import-cells";
import type { ImportedResidents, RoleCode, RoleContext, RoleResult } from "./import-role";
import type { ResidentPoints } from "./residents";
import { standsAt } from "./scenario-pilots";
import { endOf, type Steps } from "./steps";

/** A column of counts holds no more. */
const GREATEST = 2 ** 32 - 1;

/** Rows between two stops: each has its municipality looked for. */
const STEP = 1000;

export interface ResidentsContext extends Pick<RoleContext, "source" | "locate"> {
  /** The municipalities that `locate` knows. */
  readonly codes: readonly string[];
}

interface Counted {
  readonly at: Position;
  readonly code: string;
  readonly count: number;
}

/**
 * The rows as residents' points, municipality by municipality in the order of `codes`. Fractions, as grids have them, are carried
 * on to the next row of the file, so that the whole is kept within one resident; rows outside the perimeter are left out.
 */
export const residentsFrom = (
  rows: readonly MendedRow[],
  countField: number,
  context: ResidentsContext,
): RoleResult<ImportedResidents> => endOf(residentsInSteps(rows, countField, context));

/** The same, stopping every few milliseconds so that others can work; the number says how many rows are done. */
export function* residentsInSteps(
  rows: readonly MendedRow[],
  countField: number,
  context: ResidentsContext,
): Steps<RoleResult<ImportedResidents>> {
  const [leftOut, remarks]: [Finding<RoleCode>[], Finding<RoleCode>[]] = [[], []];
  const counted: Counted[] = [];
  let [written, taken, carried] = [0, 0, 0];
  for (const [index, row] of rows.entries()) {
    if (index % STEP === STEP - 1) yield index;
    const count = countIn(cellOf(row, countField));
    if (typeof count === "number") written += count;
    const found = rowOf(row, count, context.locate);
    if ("code" in found) {
      leftOut.push({ row: row.number, ...found });
      continue;
    }
    const exact = found.count + carried;
    const whole = Math.max(0, Math.round(exact));
    carried = exact - whole;
    taken += whole;
    counted.push({ ...found.at, count: whole });
    if (!Number.isInteger(found.count)) {
      remarks.push({ row: row.number, code: "count-rounded", values: { got: found.count, count: whole } });
    }
  }
  const points = columnsOf(counted, context.codes);
  return { value: { points, total: { written, taken } }, source: context.source, leftOut, remarks };
}

type CountFault = "count-missing" | "count-not-number" | "count-negative" | "count-range";
type Left = Pick<Finding<RoleCode>, "code" | "values">;

function countIn(cell: Cell): number | CountFault {
  if (textIn(cell) === "") return "count-missing";
  if (typeof cell !== "number" || !Number.isFinite(cell)) return "count-not-number";
  if (cell < 0) return "count-negative";
  return cell > GREATEST ? "count-range" : cell;
}

function rowOf(
  row: MendedRow,
  count: number | CountFault,
  locate: RoleContext["locate"],
): Left | { readonly at: Omit<Counted, "count">; readonly count: number } {
  if (row.geometry.type !== "Point") return { code: "not-a-point", values: { kind: row.geometry.type } };
  if (typeof count === "string") return { code: count, values: {} };
  const at = standsAt({ id: String(row.number), geometry: row.geometry });
  const code = locate(at);
  if (code === null) return { code: "outside-perimeter", values: { count } };
  return { at: { at, code }, count };
}

function columnsOf(counted: readonly Counted[], codes: readonly string[]): ResidentPoints {
  const places = new Map(codes.map((code, index) => [code, index]));
  const indexOf = ({ code }: Counted) => places.get(code) ?? raise(code);
  const sorted = [...counted].sort((a, b) => indexOf(a) - indexOf(b));
  return {
    codes,
    longitudes: Float64Array.from(sorted, ({ at }) => at[0]),
    latitudes: Float64Array.from(sorted, ({ at }) => at[1]),
    counts: Uint32Array.from(sorted, ({ count }) => count),
    municipalities: Uint16Array.from(sorted, indexOf),
  };
}

function raise(code: string): never {
  throw new Error(`A place is in one of the municipalities that are asked for, got ${code}`);
}
