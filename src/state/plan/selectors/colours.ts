import { createSelector } from "reselect";
import type { Classes } from "../../../domain/classes";
import { landedIn } from "../../../domain/plan-landing";
import type { Colours } from "../../selectors/colours";
import { selectInside } from "../../selectors/geodata";
import { selectLandings, selectMatrixStrategy } from "./landing";

/** What colours the municipalities while the matrix is open: how many projects land in each. null while it is not. */
export const selectPlanColours = createSelector(
  [selectLandings, selectInside, selectMatrixStrategy],
  (known, inside, strategy): Colours | null => {
    if (strategy === undefined || known === null) return null;
    const counts = inside.map(({ code }): [string, number] => [
      code,
      landedIn(known.placed, [code], strategy).length,
    ]);
    return {
      values: new Map(counts),
      classes: wholeClasses(Math.max(0, ...counts.map(([, count]) => count))),
    };
  },
);

/**
 * Classes of whole numbers of projects, one for each number, the last of them open. None is below the least and has no
 * colour; one project is already far from it.
 */
function wholeClasses(greatest: number): Classes {
  return { least: 1, breaks: greatest > 3 ? [1, 2, 3, 4] : [1, 1, 2, 3], greatest };
}
