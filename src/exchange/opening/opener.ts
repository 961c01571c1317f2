import { proxy, transfer, wrap } from "comlink";
import type { Desk } from "./desk";

/** A worker that opens one file, and can be ended. */
export interface Opener {
  readonly desk: Desk;
  end(): void;
}

/** Starts one; `lost` is called if it dies. */
export type StartOpener = (lost: (reason: string) => void) => Opener;

export const startOpener: StartOpener = (lost) => {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  worker.addEventListener("error", ({ message }) => lost(message || "its script did not run"));
  worker.addEventListener("messageerror", () => lost("an answer could not be read"));
  const desk = wrap<Desk>(worker);
  return {
    desk: {
      open: (name, bytes, limits, options, progress) =>
        desk.open(name, transfer(bytes, [bytes.buffer]), limits, options, proxy(progress)),
      rows: (layer, from) => desk.rows(layer, from),
    },
    end: () => worker.terminate(),
  };
};
