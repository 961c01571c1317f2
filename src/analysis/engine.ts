import { wrap } from "comlink";
import type { Reckoning } from "../domain/analysis";

/** Something that reckons, and can be ended. */
export interface Engine {
  readonly reckoning: Reckoning;
  end(): void;
}

/** Starts an engine; `lost` is called once if it dies later. */
export type Start = (lost: (reason: string) => void) => Promise<Engine>;

/** What a worker says first, so that a worker that never came up is told from one that died. */
export const READY = "ready";

/** A worker where one can be started, this thread otherwise. */
export const startEngine: Start = async (lost) => {
  try {
    return await startWorker(lost);
  } catch (reason) {
    console.warn(
      `The reckoning runs on the page's own thread: ${reason instanceof Error ? reason.message : reason}`,
    );
    return startHere(lost);
  }
};

/** The same code on this thread, fetched when it is first needed. */
const startHere: Start = async () => {
  const { createReckoning } = await import("./reckoning");
  return { reckoning: createReckoning(), end: () => undefined };
};

/** Rejects when the worker cannot be made or its script does not run. */
const startWorker: Start = (lost) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
    let isUp = false;
    worker.addEventListener("error", (event) => {
      const reason = event.message || "the worker's script did not run";
      if (isUp) lost(reason);
      else reject(new Error(reason));
    });
    worker.addEventListener("messageerror", () => lost("an answer could not be read"));
    worker.addEventListener("message", ({ data }) => {
      if (data !== READY || isUp) return;
      isUp = true;
      resolve({ reckoning: wrap<Reckoning>(worker), end: () => worker.terminate() });
    });
  });
