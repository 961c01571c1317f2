import { classOf, FIFTHS } from "../../../domain/classes";
import { shareOf } from "../../../domain/measure";
import { coveredOf, wholeOf } from "../../../domain/planner";
import type { CoverageFigures } from "../../../state/planner/selectors/coverage-rows";

/** How many municipalities are in each fifth of covered residents, and how many in none of them. */
export interface ShareCounts {
  /** Where nobody is covered: the map leaves them without colour. */
  readonly nobody: number;
  readonly fifths: readonly number[];
  readonly unknown: number;
}

/** @param isCounted false while the residents' points have not come: then no share is known */
export function shareCounts(
  rows: readonly Pick<CoverageFigures, "depths">[],
  isCounted: boolean,
): ShareCounts {
  const shares = rows.map(({ depths }) =>
    isCounted ? shareOf(coveredOf(depths).residents, wholeOf(depths).residents) : null,
  );
  const known = shares.filter((share) => share !== null);
  const classed = known.filter((share) => share > 0).map((share) => classOf(share, FIFTHS));
  return {
    nobody: known.length - classed.length,
    fifths: [0, 1, 2, 3, 4].map((fifth) => classed.filter((own) => own === fifth).length),
    unknown: shares.length - known.length,
  };
}
