import type { ModelData, ObjectiveSense } from "highs";
import { cliquesOf } from "./cliques";
import { type Instance, transposed } from "./instance";
import type { Rules } from "./rules";

/** What the exact solver is to find: the most covered by so many, or the fewest that cover enough. */
export type Aim =
  | { readonly kind: "most"; readonly count: number }
  | { readonly kind: "fewest"; readonly enough: number };

/** Rows of a sparse matrix while they are made. */
class Rows {
  readonly starts: number[] = [0];
  readonly indices: number[] = [];
  readonly values: number[] = [];
  readonly lower: number[] = [];
  readonly upper: number[] = [];

  add(columns: readonly (readonly [column: number, value: number])[], lower: number, upper: number): void {
    for (const [column, value] of columns) {
      this.indices.push(column);
      this.values.push(value);
    }
    this.starts.push(this.indices.length);
    this.lower.push(lower);
    this.upper.push(upper);
  }
}

/**
 * The maximal covering location problem (R. Church and C. ReVelle, Papers of the Regional Science Association 32,
 * 1974), or the partial set covering problem over the same columns: first one for each candidate, 1 where it is chosen,
 * then one for each demand, at most the number of chosen candidates that cover it. These need not be integer:
 * with whole candidates each is 0 or 1 at its best.
 */
export function modelOf(
  instance: Instance,
  rules: Rules,
  aim: Aim,
  senses: { readonly minimize: ObjectiveSense; readonly maximize: ObjectiveSense },
): ModelData {
  const { candidates, weights } = instance;
  const columns = candidates + weights.length;
  const rows = rowsOf(instance, rules, aim);
  const isMost = aim.kind === "most";
  const cost = new Float64Array(columns);
  if (isMost) cost.set(weights, candidates);
  else cost.fill(1, 0, candidates);
  return {
    numCols: columns,
    numRows: rows.lower.length,
    sense: isMost ? senses.maximize : senses.minimize,
    colCost: cost,
    colLower: new Float64Array(columns),
    colUpper: new Float64Array(columns).fill(1),
    rowLower: rows.lower,
    rowUpper: rows.upper,
    integrality: new Int32Array(columns).fill(1, 0, candidates),
    matrix: {
      format: "csr",
      numRows: rows.lower.length,
      numCols: columns,
      starts: rows.starts,
      indices: rows.indices,
      values: rows.values,
    },
  };
}

function rowsOf(instance: Instance, rules: Rules, aim: Aim): Rows {
  const { candidates, weights } = instance;
  const rows = new Rows();
  const owners = transposed(instance);
  const each = Array.from({ length: candidates }, (_, candidate) => [candidate, 1] as const);
  weights.forEach((_, demand) => {
    const own = owners.demands.subarray(owners.starts[demand], owners.starts[demand + 1]);
    const covering = Array.from(own, (candidate) => [candidate, -1] as const);
    rows.add([[candidates + demand, 1], ...covering], Number.NEGATIVE_INFINITY, 0);
  });
  if (aim.kind === "most") rows.add(each, 0, aim.count);
  else {
    const covered = Array.from(weights, (weight, demand) => [candidates + demand, weight] as const);
    rows.add(covered, aim.enough, Number.POSITIVE_INFINITY);
  }
  rules.least.forEach((least, zone) => {
    rows.add(
      each.filter(([candidate]) => rules.zone[candidate] === zone),
      least,
      Number.POSITIVE_INFINITY,
    );
  });
  for (const clique of cliquesOf(rules))
    rows.add(
      clique.map((candidate) => [candidate, 1] as const),
      0,
      1,
    );
  return rows;
}

/** The columns of a choice: its candidates, and all that they cover. */
export function columnsOf(
  { candidates, starts, demands, weights }: Instance,
  chosen: readonly number[],
): Float64Array {
  const columns = new Float64Array(candidates + weights.length);
  for (const candidate of chosen) {
    columns[candidate] = 1;
    for (let i = starts[candidate] ?? 0; i < (starts[candidate + 1] ?? 0); i += 1)
      columns[candidates + (demands[i] ?? 0)] = 1;
  }
  return columns;
}
