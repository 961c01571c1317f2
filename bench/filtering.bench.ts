import { readFile } from "node:fs/promises";
import type { CDPSession } from "playwright-core";
import { serve } from "../.ci/serve.mjs";
import { it } from "../src/i18n/it";
import { firstMap, watchFirstMap } from "../tests/journeys/first-map";
import { type Visitor, visitorOf } from "../tests/journeys/visitor";
import { inWindow, openBrowser } from "./browser";
import { scriptRow, watchLongFrames } from "./long-frames";
import type { Row } from "./row";

/** The changes that the heap is measured over, and those before that fill caches once: by then it has stopped growing. */
const CHANGES = 200;
const WARMING = 240;
const MOST_GROWTH = 1.05;

/** Filters on and off again, as fast as the page shows them: how long our script holds a frame, and what stays in memory. */
export async function run(): Promise<Row[]> {
  const browser = await openBrowser();
  const { url, close } = await serve({ root: "dist" });
  try {
    return await inWindow(browser, async (page, window) => {
      const visitor = visitorOf(page, url);
      await watchFirstMap(page);
      await visitor.opens();
      await firstMap(page);
      await visitor.readsNo(it.explore.overview.waiting);
      return measure(visitor, await window.newCDPSession(page));
    });
  } finally {
    await browser.close();
    await close();
  }
}

async function measure(visitor: Visitor, session: CDPSession): Promise<Row[]> {
  const names = await filters();
  await change(visitor, names, WARMING);
  const before = await heap(session);
  const frames = await watchLongFrames(visitor.page);
  await change(visitor, names, CHANGES);
  const scripts = await frames();
  return [scriptRow(`${CHANGES} filters change`, scripts), heapRow(before, await heap(session))];
}

/** What the filters of strategy, status and focus are called on the page. */
async function filters(): Promise<string[]> {
  const city = JSON.parse(await readFile("dist/geodata/city.json", "utf8"));
  const named: { name: { it: string } }[] = [...city.strategies, ...city.foci];
  return [...named.map(({ name }) => name.it), ...Object.values(it.common.status)];
}

/** Switches one filter after the other on and off again, each when the one before has been painted. */
async function change(visitor: Visitor, names: readonly string[], times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    const name = names[Math.floor(time / 2) % names.length] ?? "";
    await visitor.presses(new RegExp(`^${name}`));
    await visitor.page.evaluate(nextPaint);
  }
}

function nextPaint(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

/** Bytes in use once everything that nobody holds is gone; what waits for a first collection goes in the second. */
async function heap(session: CDPSession): Promise<number> {
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.collectGarbage");
  return (await session.send("Runtime.getHeapUsage")).usedSize;
}

function heapRow(before: number, after: number): Row {
  const ratio = after / before;
  return {
    name: `memory in use after ${CHANGES} changes of filters, against before, in kilobytes`,
    ours: after / 1024,
    other: before / 1024,
    ratio,
    wanted: `≤ ${MOST_GROWTH}`,
    ok: ratio <= MOST_GROWTH,
    note: "after forced collection",
  };
}
