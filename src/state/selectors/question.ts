import { createSelector } from "reselect";
import type { OverlapAnswer, OverlapQuestion } from "../../domain/analysis";
import { isCounted, type Site } from "../../domain/site";
import type { App } from "../store";
import { selectGeodata, selectInside } from "./geodata";

const NO_SITES: readonly Site[] = [];

/** The sites that count, by the chosen statuses and foci. */
export const selectCounted = createSelector(
  [selectGeodata, (app: App) => app.statuses, (app: App) => app.foci],
  (geodata, statuses, foci) =>
    geodata?.sites.filter((site) => isCounted(site, { statuses, foci })) ?? NO_SITES,
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
      key: [points === "ready" ? "points" : "ground", question.units.length, ...question.counted].join(" "),
      question,
    };
  },
);

/** The answer to what is asked now; while it is being worked out, the last answer there is, marked as stale. */
export const selectAnswer = createSelector(
  [selectQuestion, (app: App) => app.answers, (app: App) => app.failure],
  (
    asked,
    answers,
    failure,
  ): { readonly answer: OverlapAnswer | null; readonly stale: boolean; readonly failure: string | null } => {
    const answer = asked === null ? undefined : answers.get(asked.key);
    if (answer !== undefined) return { answer, stale: false, failure: null };
    const reason = failure !== null && failure.key === asked?.key ? failure.reason : null;
    return { answer: [...answers.values()].at(-1) ?? null, stale: true, failure: reason };
  },
);

/** Whether the residents in the answer are there: the points follow the first map. */
export const selectResidentsKnown = (app: App): boolean =>
  app.points.status === "ready" && !selectAnswer(app).stale;
