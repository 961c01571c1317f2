import type { Ground, Reckoning } from "../domain/analysis";
import { type Start, startEngine } from "./engine";
import { PATIENCE, supervised } from "./supervised";

export interface Client extends Reckoning {
  /** Ends the worker; a later question starts another. */
  close(): void;
}

/**
 * The reckoning in a worker, or on this thread where none can be started. The code, Turf with it, is fetched when the
 * ground is handed over; data are copied, the caller's stay as they are. An engine that dies, or takes longer than
 * `patience` over one question, is ended: all that was asked of it rejects with `ReckoningLost`, and the next
 * question starts another with the same data.
 */
export function createClient(start: Start<Reckoning> = startEngine, patience: number = PATIENCE): Client {
  const { ask, load, loadResidents, close } = supervised<Ground, Reckoning>(start, patience);
  return {
    load,
    loadResidents,
    overlap: (question) => ask((reckoning) => reckoning.overlap(question)),
    where: (position, question) => ask((reckoning) => reckoning.where(position, question)),
    sitesOfPatch: (patch, question) => ask((reckoning) => reckoning.sitesOfPatch(patch, question)),
    close,
  };
}
