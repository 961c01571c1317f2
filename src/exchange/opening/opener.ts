import { proxy, type Remote, transfer, wrap } from "comlink";
import type { CityArea } from "../../domain/coordinate-system";
import type { Desk } from "./desk";
import type { Given } from "./opened";

/** A worker that opens one file, and can be ended. */
export interface Opener {
  readonly desk: Desk;
  end(): void;
}

/** Starts one; `lost` is called if it dies. */
export type StartOpener = (lost: (reason: string) => void) => Opener;

interface Ready {
  readonly worker: Worker;
  readonly desk: Remote<Desk>;
}

let ready: Ready | null = null;

function begun(): Ready {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  return { worker, desk: wrap<Desk>(worker) };
}

/** Starts a worker ahead of the file that somebody is about to choose: its code is there when the file comes. */
export function readyOpener(area: CityArea): void {
  if (ready !== null || typeof Worker === "undefined") return;
  const begins = begun();
  ready = begins;
  // One that does not run is said when a file is given to another.
  begins.worker.addEventListener("error", () => {
    if (ready === begins) ready = null;
  });
  void begins.desk.prepare(area);
}

const buffersOf = (given: Given): Transferable[] =>
  given instanceof Uint8Array ? [given.buffer] : given.map(({ bytes }) => bytes.buffer);

export const startOpener: StartOpener = (lost) => {
  const { worker, desk } = ready ?? begun();
  ready = null;
  worker.addEventListener("error", ({ message }) => lost(message || "its script did not run"));
  worker.addEventListener("messageerror", () => lost("an answer could not be read"));
  return {
    desk: {
      prepare: (area) => desk.prepare(area),
      open: (name, bytes, limits, options, progress) =>
        desk.open(name, transfer(bytes, buffersOf(bytes)), limits, options, proxy(progress)),
      rows: (layer, from) => desk.rows(layer, from),
    },
    end: () => worker.terminate(),
  };
};
