import { shareOf } from "../../domain/measure";
import { coveredOf, type UnitDepths, wholeOf } from "../../domain/planner";
import type { Inequality, LorenzStep } from "../../domain/planner-coverage";

/**
 * How evenly coverage is spread: the municipalities go from the least covered share of residents to the greatest, and
 * the curve tells which part of the covered residents the first part of all residents has. The Gini coefficient is the
 * area between the curve and the line of equal shares, as a part of the area below that line, by trapezoids.
 * Source: M. O. Lorenz 1905 and C. Gini 1912; with weights as in F. Cowell, Measuring Inequality, 3rd ed., 2011.
 * @returns null as long as nobody is covered
 */
export function inequalityOf(units: readonly UnitDepths[]): Inequality | null {
  const rows = units
    .map(({ code, depths }) => ({
      code,
      all: wholeOf(depths).residents,
      covered: coveredOf(depths).residents,
    }))
    .filter(({ all }) => all > 0)
    .sort((a, b) => a.covered * b.all - b.covered * a.all || a.code.localeCompare(b.code));
  const all = rows.reduce((sum, row) => sum + row.all, 0);
  const covered = rows.reduce((sum, row) => sum + row.covered, 0);
  const lorenz: LorenzStep[] = [];
  let [people, reached, below] = [0, 0, 0];
  for (const row of rows) {
    below += row.all * (2 * reached + row.covered);
    people += row.all;
    reached += row.covered;
    const [x, y] = [shareOf(people, all), shareOf(reached, covered)];
    if (x !== null && y !== null) lorenz.push({ code: row.code, residents: x, covered: y });
  }
  const gini = shareOf(Math.max(0, all * covered - below), all * covered);
  return gini === null ? null : { lorenz, gini };
}
