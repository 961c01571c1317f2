import { createSelector, lruMemoize } from "reselect";
import { liveOf } from "../../../analysis/live/live";
import type { UnitDepths } from "../../../domain/planner";
import type { CoverageAnswer } from "../../../domain/planner-coverage";
import {
  type Changed,
  changedByZone,
  type DifferenceAnswer,
  sumChanged,
} from "../../../domain/planner-difference";
import { selectGeodata, selectInside } from "../../selectors/geodata";
import type { App } from "../../store";
import { selectPilots } from "./pilots";
import { selectCoverageQuestion, selectDifferenceQuestion } from "./questions";
import { selectPlanner } from "./scenarios";

const NO_DEPTHS: readonly UnitDepths[] = [];

const selectPoints = ({ points }: App) => (points.status === "ready" ? points.value : null);

/** The light kernel, made ready when the figures are first wanted. */
const selectLive = createSelector([selectGeodata, selectInside, selectPoints], (geodata, inside, points) =>
  geodata === null ? null : liveOf(inside, points),
);

/**
 * What the pilots on the map cover, reckoned on this thread: follows the edit in hand at each step. Municipalities in
 * which nothing changed are the same objects.
 */
export const selectLiveDepths = createSelector(
  [selectLive, selectPilots],
  (live, pilots): readonly UnitDepths[] => live?.figures(pilots) ?? NO_DEPTHS,
  // Only the last figures are kept here: the kernel tells what changed against what it was asked last.
  { memoize: lruMemoize, argsMemoize: lruMemoize },
);

/** The figures as they may be shown. */
export interface PlannerFigures {
  /** A municipality after the other: exact where `isExact`, else live. */
  readonly units: readonly UnitDepths[];
  readonly isExact: boolean;
  /** false: the residents' points have not come, and all residents are 0 because nobody was counted. */
  readonly withResidents: boolean;
  /** All exact figures; while they are worked out the last there were, `stale`: to be dimmed. */
  readonly exact: { readonly answer: CoverageAnswer; readonly stale: boolean } | null;
  /** Why there are no exact figures. */
  readonly failure: string | null;
}

const selectExact = createSelector(
  [
    selectCoverageQuestion,
    (app: App) => selectPlanner(app).coverages,
    (app: App) => selectPlanner(app).failures,
    (app: App) => selectPlanner(app).held !== null,
  ],
  (asked, coverages, failures, isHeld): Pick<PlannerFigures, "exact" | "failure"> => {
    const answer = asked === null ? undefined : coverages.get(asked.key);
    if (answer !== undefined) return { exact: { answer, stale: isHeld }, failure: null };
    const failure = asked === null ? undefined : failures.get(asked.key);
    if (failure !== undefined) return { exact: null, failure };
    const last = [...coverages].filter(([key]) => asked !== null && key.startsWith(asked.ground)).at(-1);
    return { exact: last === undefined ? null : { answer: last[1], stale: true }, failure: null };
  },
);

/** Live while something is in hand or the exact figures are not there yet, then exact. */
export const selectFigures = createSelector(
  [selectExact, (app: App) => (isAtRest(app) ? null : selectLiveDepths(app)), selectPoints],
  ({ exact, failure }, live, points): PlannerFigures => ({
    units: live ?? exact?.answer.units ?? NO_DEPTHS,
    isExact: live === null,
    withResidents: points !== null,
    exact,
    failure,
  }),
);

const isAtRest = (app: App): boolean => selectExact(app).exact?.stale === false;

/** Before and after, of the two scenarios that are compared. */
export interface PlannerDifference {
  readonly answer: DifferenceAnswer;
  readonly total: Changed;
  /** By the id of the zone, over its members inside. */
  readonly zones: ReadonlyMap<string, Changed>;
}

/**
 * What the comparison says; null when nothing is compared. While it is worked out it is the last one there was, `stale`:
 * to be dimmed.
 */
export const selectDifference = createSelector(
  [
    selectDifferenceQuestion,
    (app: App) => selectPlanner(app).differences,
    (app: App) => selectPlanner(app).failures,
    selectInside,
  ],
  (asked, differences, failures, inside) => {
    if (asked === null) return null;
    const failure = failures.get(asked.key) ?? null;
    const last = [...differences].filter(([key]) => key.startsWith(asked.ground)).at(-1)?.[1];
    const answer = differences.get(asked.key) ?? (failure === null ? last : undefined);
    const shown: PlannerDifference | null =
      answer === undefined
        ? null
        : { answer, total: sumChanged(answer.units), zones: changedByZone(answer.units, inside) };
    return { shown, stale: shown !== null && !differences.has(asked.key), failure };
  },
);
