import { createSelector } from "reselect";
import type { OverlapAnswer, OverlapQuestion } from "../../domain/analysis";
import { type Counting, isCounted, type Site } from "../../domain/site";
import { selectProjectSites, strategiesOf } from "../plan/selectors/projects";
import { FIRST_ROOTS } from "../roots";
import type { App } from "../store";
import { selectGeodata, selectInside, selectInsideCodes } from "./geodata";

const NO_SITES: readonly Site[] = [];
/** How the key of a question begins that was asked when the residents' points were there. */
const WITH_POINTS = "points";

/** Which sites count: as filtered, or beside the plan, where no filter is seen, as at the start. */
const selectCounting = createSelector(
  [(app: App) => app.mode, (app: App) => app.statuses, (app: App) => app.foci],
  (mode, statuses, foci): Counting => (mode === "plan" ? FIRST_ROOTS : { statuses, foci }),
);

/**
 * The sites that count. While a project of the plan is looked at, its places alone stand for their strategies, so that
 * what the strategy reaches is what the project reaches.
 */
export const selectCounted = createSelector(
  [selectGeodata, selectCounting, selectProjectSites],
  (geodata, counting, places) => {
    const counted = geodata?.sites.filter((site) => isCounted(site, counting)) ?? NO_SITES;
    if (places === null) return counted;
    const own = new Set(strategiesOf(places));
    return counted.filter((site) => places.includes(site) || !own.has(site.strategy ?? ""));
  },
);

export const selectCountedIds = createSelector(
  [selectCounted],
  (counted): ReadonlySet<string> => new Set(counted.map(({ id }) => id)),
);

/** What is asked of the reckoning now, and the key that its answer is kept under. */
export const selectQuestion = createSelector(
  [selectGeodata, selectCounted, selectInside, (app: App) => app.points.status],
  (geodata, counted, inside, points): { readonly key: string; readonly question: OverlapQuestion } | null => {
    if (geodata === null) return null;
    const question = {
      counted: counted.map(({ id }) => id),
      changed: [],
      units: inside.map(({ code }) => code),
    };
    return {
      // Ids alone do not tell: what a visitor brings along may change a site under the id that it had.
      key: [
        points === "ready" ? WITH_POINTS : "ground",
        geodata.version,
        question.units.length,
        ...question.counted,
      ].join(" "),
      question,
    };
  },
);

/** An answer as it may be shown. */
interface Shown {
  readonly answer: OverlapAnswer | null;
  /** Whether its residents are counted: the points follow the first map, and until then all of them are 0. */
  readonly withResidents: boolean;
  readonly stale: boolean;
  readonly failure: string | null;
}

/**
 * The answer to what is asked now; while it is being worked out, the last answer there is, marked as stale. Where the
 * reckoning failed there is none: figures of other filters would pass for those of now.
 */
export const selectAnswer = createSelector(
  [selectQuestion, (app: App) => app.answers, (app: App) => app.failures],
  (asked, answers, failures): Shown => {
    const answer = asked === null ? undefined : answers.get(asked.key);
    if (asked !== null && answer !== undefined) return shown(asked.key, answer, false);
    const failure = failures.get(asked?.key ?? "");
    if (failure !== undefined) return { answer: null, withResidents: false, stale: true, failure };
    const [key, last] = [...answers].at(-1) ?? ["", null];
    return shown(key, last, true);
  },
);

const shown = (key: string, answer: OverlapAnswer | null, stale: boolean): Shown => ({
  answer,
  withResidents: key.startsWith(WITH_POINTS),
  stale,
  failure: null,
});

/** Whether the residents in the answer that is shown are counted; until then they are not known, and not 0. */
export const selectResidentsKnown = (app: App): boolean => selectAnswer(app).withResidents;

/** How many residents' points stand in the perimeter; null until they are there. */
export const selectPointCount = createSelector(
  [(app: App) => app.points, selectInsideCodes],
  (points, inside): number | null => {
    if (points.status !== "ready") return null;
    const { codes, municipalities } = points.value;
    const isInside = codes.map((code) => inside.has(code));
    return municipalities.reduce((count, one) => count + (isInside[one] ? 1 : 0), 0);
  },
);
