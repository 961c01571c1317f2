import loadHighs, { type Highs } from "highs";
import runtime from "highs/runtime?url";
import { fulfil, type SitingMessage, type SitingOrder } from "./siting-post";

const post = (message: SitingMessage) => self.postMessage(message);

/** The solver's code is served with the app; where it cannot be had the first answer stays the last. */
async function loadSolver(): Promise<Highs | null> {
  try {
    return await loadHighs({ locateFile: () => runtime });
  } catch (reason) {
    console.warn(`The exact solver cannot be used: ${reason instanceof Error ? reason.message : reason}`);
    return null;
  }
}

self.addEventListener("message", ({ data }: MessageEvent<SitingOrder>) => {
  fulfil(data, post, loadSolver);
});
post({ kind: "up" });
