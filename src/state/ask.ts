import type { OverlapAnswer, Reckoning } from "../domain/analysis";
import type { Position } from "../domain/city";
import type { Site } from "../domain/site";
import { selectSites } from "./selectors/geodata";
import { selectPatchesById } from "./selectors/patches";
import { selectAnswer, selectQuestion } from "./selectors/question";
import { type App, store } from "./store";

/** How many answers are kept: enough to go back and forth between filters, few enough to forget. */
const KEPT = 12;

/** Asks the reckoning whenever what is asked changes, and keeps each answer under its question. */
export function keepAsking(reckoning: Reckoning): () => void {
  const ask = (app: App, before: App | null) => {
    const asked = selectQuestion(app);
    if (asked === null || app.answers.has(asked.key) || (before !== null && selectQuestion(before) === asked))
      return;
    reckoning.overlap(asked.question).then(
      (answer) => keepAnswer(asked.key, answer),
      (reason: unknown) => keepFailure(asked.key, reason),
    );
  };
  const follow = (app: App, before: App | null) => {
    ask(app, before);
    // An answer kept from before makes no new one: going back to it must ask for the place or the patch all the same.
    if (
      before === null ||
      app.selection !== before.selection ||
      app.answers !== before.answers ||
      selectQuestion(app) !== selectQuestion(before)
    )
      askSelected(reckoning, app);
  };
  follow(store.getState(), null);
  return store.subscribe(follow);
}

/** What the selected place, site or patch falls in. Lines and areas stand in many places: the partition says which. */
function askSelected(reckoning: Reckoning, app: App): void {
  const { selection } = app;
  if (selection?.kind === "place") askWhere(reckoning, selection.position);
  if (selection?.kind === "patch" && !selectAnswer(app).stale && selectPatchesById(app).has(selection.id))
    askPatchSites(reckoning, selection.id);
  const position = selection?.kind === "site" ? positionOf(selectSites(app).get(selection.id)) : null;
  if (position !== null) askWhere(reckoning, position);
}

/** Where a point site stands; null for lines and areas. */
export function positionOf(site: Site | undefined): Position | null {
  if (site?.geometry.type !== "Point") return null;
  const [longitude = Number.NaN, latitude = Number.NaN] = site.geometry.coordinates;
  return [longitude, latitude];
}

function askWhere(reckoning: Reckoning, position: Position): void {
  const asked = selectQuestion(store.getState());
  const key = asked === null ? "" : placeKey(asked.key, position);
  if (asked === null || store.getState().places.has(key)) return;
  reckoning.where(position, asked.question).then(
    (place) => store.setState(({ places }) => ({ places: newest(places, key, place) })),
    (reason: unknown) => keepFailure(key, reason),
  );
}

function askPatchSites(reckoning: Reckoning, patch: string): void {
  const asked = selectQuestion(store.getState());
  const key = asked === null ? "" : patchKey(asked.key, patch);
  if (asked === null || store.getState().patchSites.has(key)) return;
  reckoning.sitesOfPatch(patch, asked.question).then(
    (sites) => store.setState(({ patchSites }) => ({ patchSites: newest(patchSites, key, sites) })),
    (reason: unknown) => keepFailure(key, reason),
  );
}

export const placeKey = (question: string, [longitude, latitude]: Position): string =>
  `${longitude},${latitude} ${question}`;
export const patchKey = (question: string, patch: string): string => `${patch} ${question}`;

function keepAnswer(key: string, answer: OverlapAnswer): void {
  store.setState(({ answers, failures }) => ({
    answers: newest(answers, key, answer),
    failures: new Map([...failures].filter(([other]) => other !== key)),
  }));
}

/** An answer that a newer question has overtaken is no failure: nobody waits for it. */
function keepFailure(key: string, reason: unknown): void {
  if (reason instanceof DOMException && reason.name === "AbortError") return;
  const words = reason instanceof Error ? reason.message : String(reason);
  store.setState(({ failures }) => ({ failures: newest(failures, key, words) }));
}

/** With one more answer, and without the oldest of too many. */
export function newest<Value>(
  kept: ReadonlyMap<string, Value>,
  key: string,
  value: Value,
): ReadonlyMap<string, Value> {
  const rest = [...kept].filter(([other]) => other !== key).slice(-(KEPT - 1));
  return new Map([...rest, [key, value]]);
}
