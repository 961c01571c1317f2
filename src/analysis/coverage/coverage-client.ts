import { wrap } from "comlink";
import type { CoverageReckoning, PlannerGround } from "../../domain/planner-coverage";
import { type Start, startedBy, workerEngine } from "../engine";
import { handingSites, type SiteTaker } from "../handing";
import { PATIENCE, supervised } from "../supervised";

export interface CoverageClient extends CoverageReckoning {
  /** Ends the worker; a later question starts another. */
  close(): void;
}

/** A worker of the planner's own, so that its figures and the overlap are reckoned side by side. */
const startCoverage: Start<CoverageReckoning> = (lost) =>
  startedBy(
    () =>
      workerEngine(
        () => new Worker(new URL("./coverage-worker.ts", import.meta.url), { type: "module" }),
        (worker) =>
          handingSites<PlannerGround, CoverageReckoning>(wrap<CoverageReckoning & SiteTaker>(worker)),
        lost,
      ),
    async () => (await import("./coverage-reckoning")).createCoverage(),
  );

/**
 * The planner's exact figures in a worker, or on this thread where none can be started. The code, Turf with it, is
 * fetched when the ground is handed over.
 */
export function createCoverageClient(
  start: Start<CoverageReckoning> = startCoverage,
  patience: number = PATIENCE,
): CoverageClient {
  const { ask, load, loadResidents, close } = supervised<PlannerGround, CoverageReckoning>(start, patience);
  return {
    load,
    loadResidents,
    coverage: (question) => ask((reckoning) => reckoning.coverage(question)),
    difference: (question) => ask((reckoning) => reckoning.difference(question)),
    close,
  };
}
