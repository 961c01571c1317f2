import type { Geodata } from "../../domain/geodata";
import type { CoverageReckoning, PlannerGround } from "../../domain/planner-coverage";
import { selectGeodata } from "../selectors/geodata";
import { type App, store } from "../store";
import { asking } from "./asking";
import { selectCoverageQuestion, selectDifferenceQuestion } from "./selectors/questions";
import { selectPlanner } from "./selectors/scenarios";

/**
 * Hands the city to the planner's reckoning, asks it whenever what is asked changes, and keeps each answer under its
 * question: a late one stands for its own question and for no other. Returns the way to stop.
 */
export function keepReckoning(reckoning: CoverageReckoning): () => void {
  const handOver = handingOver(reckoning);
  const askCoverage = asking("coverages", (question) => reckoning.coverage(question), selectCoverageQuestion);
  const askDifference = asking(
    "differences",
    (question) => reckoning.difference(question),
    selectDifferenceQuestion,
  );
  const follow = (app: App) => {
    const handed = handOver(app);
    if (handed === null) return;
    askCoverage.follow(app, handed);
    askDifference.follow(app, handed);
  };
  follow(store.getState());
  const unsubscribe = store.subscribe(follow);
  return () => {
    unsubscribe();
    askCoverage.stop();
    askDifference.stop();
  };
}

/**
 * What was handed over last is over when the promise is; questions wait for it, so that none is answered on less. What
 * failed is handed over anew once the failures are forgotten.
 */
function handingOver(reckoning: CoverageReckoning): (app: App) => Promise<void> | null {
  let [geodata, points]: [Geodata | null, unknown] = [null, null];
  let handed: Promise<void> | null = null;
  let failed: Promise<void> | null = null;
  const handing = (next: Promise<void>) => {
    handed = next;
    next.catch(() => {
      failed = next;
    });
  };
  return (app) => {
    const now = selectGeodata(app);
    if (now === null) return null;
    const isNew = now !== geodata || (failed === handed && selectPlanner(app).failures.size === 0);
    if (isNew) {
      [geodata, points] = [now, null];
      handing(reckoning.load(groundOf(now)));
    }
    if (app.points.status === "ready" && app.points.value !== points) {
      const { value } = app.points;
      points = value;
      handing((handed ?? Promise.resolve()).then(() => reckoning.loadResidents(value)));
    }
    return handed;
  };
}

function groundOf({ city, municipalities, sites, extents }: Geodata): PlannerGround {
  const { strategies, layers, foci, residentMethods } = city;
  return { strategies, layers, foci, residentMethods, municipalities, sites, extents };
}
