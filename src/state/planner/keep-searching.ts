import type { SitingRun } from "../../analysis/siting/siting-client";
import type { SitingGround, SitingProgress, SitingQuestion } from "../../domain/planner-siting";
import { selectGeodata } from "../selectors/geodata";
import { type App, store } from "../store";
import { remember } from "./remember";
import { selectPlanner } from "./selectors/scenarios";
import type { Search } from "./siting-wish";

/** Starts a search elsewhere; it tells how far it is. */
export type StartSearch = (
  ground: SitingGround,
  question: SitingQuestion,
  progress: (progress: SitingProgress) => void,
) => SitingRun;

/** Runs the search that the memory asks for, one at a time; what is heard late of another is dropped. */
export function keepSearching(start: StartSearch): () => void {
  let running: { readonly number: number; readonly run: SitingRun } | null = null;
  // A search may tell of its first answer before it is handed back: it has begun nonetheless.
  let begun: number | null = null;
  const begin = (ground: SitingGround, { number, question }: Search) => {
    begun = number;
    const run = start(ground, question, (progress) => heard(number, { progress }));
    running = { number, run };
    void settled(number, run);
  };
  const follow = (app: App) => {
    const { search } = selectPlanner(app);
    const isWanted = search?.state.kind === "running" && search.number === running?.number;
    if (running !== null && !isWanted) {
      const { run } = running;
      running = null;
      run.cancel();
    }
    const ground = groundOf(app);
    if (search?.state.kind === "running" && search.number !== begun && ground !== null) begin(ground, search);
  };
  follow(store.getState());
  const unsubscribe = store.subscribe(follow);
  return () => {
    unsubscribe();
    running?.run.cancel();
  };
}

function groundOf(app: App): SitingGround | null {
  const geodata = selectGeodata(app);
  if (geodata === null || app.points.status !== "ready") return null;
  return { municipalities: geodata.municipalities, points: app.points.value };
}

async function settled(number: number, { answer }: SitingRun): Promise<void> {
  try {
    heard(number, { state: { kind: "answered", answer: await answer } });
  } catch (fault) {
    const isCancelled = fault instanceof DOMException && fault.name === "AbortError";
    const reason = fault instanceof Error ? fault.message : String(fault);
    heard(number, { state: isCancelled ? { kind: "cancelled" } : { kind: "failed", reason } });
  }
}

function heard(number: number, what: Partial<Pick<Search, "progress" | "state">>): void {
  if (selectPlanner(store.getState()).search?.number !== number) return;
  remember(({ search }) => (search?.number === number ? { search: { ...search, ...what } } : {}));
}
