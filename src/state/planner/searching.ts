import type { Chosen, SitingAnswer } from "../../domain/planner-siting";
import type { Edit } from "../../domain/scenario";
import type { Site } from "../../domain/site";
import { store } from "../store";
import { newPlace } from "./editing";
import { release } from "./held";
import { remember } from "./remember";
import { selectOriginalPilots, selectSettledPilots } from "./selectors/pilots";
import { selectEdits, selectPlanner } from "./selectors/scenarios";
import { selectSitingQuestion } from "./selectors/siting";
import { scenarioOn, withNew } from "./shelf";
import { type WishRefusal, wishRefusal } from "./siting-check";
import { bestOf, type Search, type SitingWish } from "./siting-wish";

/** Changes what is asked about the next pilots. A number that cannot be is kept as typed, and refused by `startSearch`. */
export const wishFor = (change: Partial<SitingWish>): void =>
  remember(({ wish }) => ({ wish: { ...wish, ...change } }));

/** Begins to look for the places; a search that still runs is given up. Refused in place with its reason. */
export function startSearch(): WishRefusal | null {
  release();
  const app = store.getState();
  const { wish } = selectPlanner(app);
  const refusal = wishRefusal(wish);
  if (refusal !== null) return refusal;
  if (app.points.status !== "ready") return { code: "points-missing", values: {} };
  const question = selectSitingQuestion(app);
  if (question === null) return { code: "pilots-missing", values: {} };
  const edits = selectEdits(app);
  const kept = new Set(question.wishes.kept.map(({ id }) => id));
  remember(({ searches }) => ({
    searches: searches + 1,
    search: {
      number: searches + 1,
      since: performance.now(),
      question,
      edits,
      removed: selectSettledPilots(app).flatMap(({ id }) => (kept.has(id) ? [] : [id])),
      reach: wish.reach,
      progress: null,
      state: { kind: "running" },
    },
  }));
  return null;
}

/** Ends the search; the best so far becomes its answer, and says so. */
export const cancelSearch = (): void =>
  remember(({ search }) =>
    search?.state.kind === "running" ? { search: { ...search, state: { kind: "stopping" } } } : {},
  );

/** Puts the search away with its answer; one that still runs is given up. */
export const forgetSearch = (): void => remember(() => ({ search: null }));

/** How a new pilot is called. */
type PilotName = (number: number, chosen: Chosen) => string;

/**
 * Makes the answer a scenario like any other and works on it: the scenario that was asked about, without the pilots that
 * were not kept, with the chosen ones. Null while there is no answer with places.
 */
export function takeAnswer(name: string, pilotName: PilotName): string | null {
  release();
  const app = store.getState();
  const { search } = selectPlanner(app);
  const answer = search === null ? null : bestOf(search);
  if (search === null || answer === null || answer.chosen.length === 0) return null;
  const edits = editsOf(search, answer, selectOriginalPilots(app), pilotName);
  const scenario = scenarioOn(app, name, edits);
  const added = edits.slice(search.edits.length).flatMap((one) => (one.kind === "add" ? [one.site] : []));
  remember((planner) => ({ ...withNew(planner, scenario), wish: keeping(planner.wish, added) }));
  return scenario.id;
}

/** Who asks for further pilots keeps those that were just chosen. */
const keeping = (wish: SitingWish, added: readonly string[]): SitingWish =>
  wish.kept === null ? wish : { ...wish, kept: [...wish.kept, ...added] };

function editsOf(
  { edits: before, removed, reach }: Search,
  { chosen }: SitingAnswer,
  originals: readonly Site[],
  called: PilotName,
): readonly Edit[] {
  const edits: Edit[] = [...before, ...removed.map((site): Edit => ({ kind: "remove", site }))];
  for (const one of chosen) {
    const place = newPlace(edits, originals);
    edits.push({ kind: "add", ...place, name: called(place.number, one), at: one.at, foci: [] });
    if (reach !== null) edits.push({ kind: "pilot-reach", site: place.site, reach });
  }
  return edits;
}
