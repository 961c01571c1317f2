import { wrap } from "comlink";
import type { Ground, Reckoning } from "../domain/analysis";
import { handingSites, type SiteTaker } from "./handing";
import { READY } from "./ready";

/** Something that reckons, and can be ended. */
export interface Engine<Api = Reckoning> {
  readonly reckoning: Api;
  end(): void;
}

/** Starts an engine; `lost` is called once if it dies later. */
export type Start<Api = Reckoning> = (lost: (reason: string) => void) => Promise<Engine<Api>>;

/** A worker where one can be started, this thread otherwise. */
export const startEngine: Start = (lost) =>
  startedBy(
    () =>
      workerEngine(
        () => new Worker(new URL("./worker.ts", import.meta.url), { type: "module" }),
        (worker) => handingSites<Ground, Reckoning>(wrap<Reckoning & SiteTaker>(worker)),
        lost,
      ),
    async () => (await import("./reckoning")).createReckoning(),
  );

/** An engine in a worker; where none can be started the same code on this thread, fetched when it is first needed. */
export async function startedBy<Api>(
  there: () => Promise<Engine<Api>>,
  here: () => Promise<Api>,
): Promise<Engine<Api>> {
  try {
    return await there();
  } catch (reason) {
    console.warn(
      `The reckoning runs on the page's own thread: ${reason instanceof Error ? reason.message : reason}`,
    );
    return { reckoning: await here(), end: () => undefined };
  }
}

/** Rejects when the worker cannot be made or its script does not run. `wrapped` gives what answers in the worker. */
export function workerEngine<Api>(
  make: () => Worker,
  wrapped: (worker: Worker) => Api,
  lost: (reason: string) => void,
): Promise<Engine<Api>> {
  return new Promise((resolve, reject) => {
    const worker = make();
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
      resolve({ reckoning: wrapped(worker), end: () => worker.terminate() });
    });
  });
}
