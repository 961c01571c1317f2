import type { CDPSession, Page } from "playwright-core";

/** What the page holds at one moment, after a collection. */
export interface Sample {
  readonly megabytes: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly workers: number;
  /** Graphics contexts that were ever made. */
  readonly contexts: number;
  /** Maps that were ever on the page. */
  readonly maps: number;
}

/** Runs in the page before its own script: counts graphics contexts and the map's canvases. */
export function countContexts(): void {
  const [contexts, maps] = [new Set<RenderingContext>(), new Set<Element>()];
  const original = HTMLCanvasElement.prototype.getContext;
  const counting = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
    const context: RenderingContext | null = Reflect.apply(original, this, [kind, ...rest]);
    if (context !== null && kind.startsWith("webgl")) contexts.add(context);
    if (this.classList.contains("maplibregl-canvas")) maps.add(this);
    return context;
  };
  Object.defineProperty(HTMLCanvasElement.prototype, "getContext", { value: counting });
  Object.assign(globalThis, { counted: () => ({ contexts: contexts.size, maps: maps.size }) });
}

/**
 * The engine goes on for days making faster code of what is used often, and a leak would hide in that: two heap snapshots, 28 visits
 * apart, differed by 209 more compiled functions, by 0.1 MB of tiles that the map keeps up to a limit, and by nothing else. To count
 * calls it gives up all of that code, and the next collection takes it along.
 */
async function giveUpCompiled(session: CDPSession): Promise<void> {
  await session.send("Profiler.enable");
  await session.send("Profiler.startPreciseCoverage", { callCount: false, detailed: false });
  await session.send("Profiler.stopPreciseCoverage");
  await session.send("Profiler.disable");
}

const COUNTED = ["JSHeapUsedSize", "Nodes", "JSEventListeners"] as const;

export async function sampleOf(page: Page, session: CDPSession): Promise<Sample> {
  await giveUpCompiled(session);
  // Once more for what the first collection set free.
  for (let time = 0; time < 3; time += 1) await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  const [bytes, nodes, listeners] = COUNTED.map((wanted) => {
    const metric = metrics.find(({ name }) => name === wanted);
    if (metric === undefined) throw new Error(`The browser does not tell ${wanted}.`);
    return metric.value;
  });
  const { contexts, maps } = await page.evaluate<{ contexts: number; maps: number }>("counted()");
  const workers = page.workers().length;
  return {
    ...{ contexts, maps, workers },
    megabytes: (bytes ?? 0) / 1e6,
    nodes: nodes ?? 0,
    listeners: listeners ?? 0,
  };
}
