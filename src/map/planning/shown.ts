import type { CoverageAnswer } from "../../domain/planner-coverage";
import type { DifferenceAnswer } from "../../domain/planner-difference";
import type { App } from "../../state";
import { selectDifference, selectFigures } from "../../state/planner/selectors/figures";
import { selectGhosts } from "../../state/planner/selectors/pilots";
import { selectPlanner } from "../../state/planner/selectors/scenarios";
import { selectSearch } from "../../state/planner/selectors/siting";
import { bestOf, type Search } from "../../state/planner/siting-wish";

/** What the planner's map shows beside the pilots and their reach: asked by the map and by its legend. */
export interface Shown {
  /** The difference between two scenarios; it takes the place of the colours. */
  readonly difference: DifferenceAnswer | null;
  readonly gaps: CoverageAnswer | null;
  /** The search whose places are shown. */
  readonly search: Search | null;
  readonly isShared: boolean;
  readonly hasForbidden: boolean;
  readonly hasGhosts: boolean;
}

export function shownOn(app: App): Shown {
  const { shown, wish } = selectPlanner(app);
  const { withResidents, exact } = selectFigures(app);
  const difference = app.task === "compare" ? (selectDifference(app)?.shown?.answer ?? null) : null;
  const isAboutGaps = app.selection?.kind === "report" && app.selection.report === "gaps";
  const found = app.task === "next" ? selectSearch(app) : null;
  const { areas, units } = wish.forbidden;
  return {
    difference,
    gaps: shown.gaps || isAboutGaps ? (exact?.answer ?? null) : null,
    search: found?.isAsked === true && bestOf(found.search) !== null ? found.search : null,
    isShared: shown.share && difference === null && withResidents,
    hasForbidden: app.task === "next" && areas.length + units.length > 0,
    hasGhosts: selectGhosts(app).length > 0,
  };
}
