import type { Page } from "playwright-core";
import type { Row } from "./row";

/** The most milliseconds for one run of our own script in a long frame: between two runs the page can answer. */
const LONGEST_SCRIPT = 50;

/** The longest run of our own script in a long frame, and what called it. */
interface Held {
  readonly duration: number;
  readonly by: string;
}

/** Watches a page's long frames. @returns a way to end it with those that had our own script in them */
export async function watchLongFrames(page: Page): Promise<() => Promise<readonly Held[]>> {
  const frames = await page.evaluateHandle(watchFrames);
  return async () => {
    const held = await frames.jsonValue();
    await frames.dispose();
    return held;
  };
}

/** Runs inside the page. @returns the long frames that had our own script in them, and all that are still to come */
function watchFrames(): Held[] {
  interface Script {
    readonly sourceURL: string;
    readonly sourceFunctionName: string;
    readonly invoker: string;
    readonly duration: number;
  }
  const held: Held[] = [];
  const since = performance.now();
  const theirs = /\/(maplibre|deck)-[^/]*\.js$/;
  new PerformanceObserver((list) => {
    for (const frame of list.getEntriesByType("long-animation-frame")) {
      // A frame that began before is told late, and is of what went on before.
      if (frame.startTime < since) continue;
      const { scripts }: { scripts: Script[] } = frame.toJSON();
      const ours = scripts.filter(
        ({ sourceURL }) => sourceURL.includes("/assets/") && !theirs.test(sourceURL),
      );
      const [longest] = ours.sort((a, b) => b.duration - a.duration);
      if (longest === undefined) continue;
      held.push({ duration: longest.duration, by: `${longest.invoker} ${longest.sourceFunctionName}` });
    }
  }).observe({ type: "long-animation-frame" });
  return held;
}

/** The row that says how long our own script held a frame while something went on. */
export function scriptRow(going: string, frames: readonly Held[]): Row {
  const [longest = { duration: 0, by: "" }] = [...frames].sort((a, b) => b.duration - a.duration);
  const over = frames.filter(({ duration }) => duration > LONGEST_SCRIPT).length;
  return {
    name: `one run of our own script in a long frame while ${going}, the longest against ${LONGEST_SCRIPT} ms`,
    ours: longest.duration,
    other: LONGEST_SCRIPT,
    ratio: longest.duration / LONGEST_SCRIPT,
    wanted: "≤ 1",
    ok: over === 0,
    note: over === 0 ? "none over it" : `${over} frames over it, the longest by ${longest.by}`,
  };
}
