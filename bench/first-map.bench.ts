import type { Browser, Page } from "playwright-core";
import { firstMap, watchFirstMap } from "../tests/journeys/first-map";
import { besideBare } from "./beside-bare";
import { inWindow } from "./browser";
import { median } from "./median";
import type { Row } from "./row";

const ROUNDS = 9;
const MOST = 1.5;

/** The time to the drawn map, beside that of the barest page that draws the same outlines with MapLibre. */
export const run = (): Promise<Row[]> =>
  besideBare("empty-map", async ({ browser, ours, other }) => [await compare(browser, ours, other)]);

async function compare(browser: Browser, ours: string, other: string): Promise<Row> {
  const times: { ours: number; other: number }[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    times.push({
      ours: await timeTo(browser, ours, outlines),
      other: await timeTo(browser, other, firstMap),
    });
  }
  // The first round warms the machine and is not counted.
  const counted = times.slice(1);
  const [mine, theirs] = [
    median(counted.map((time) => time.ours)),
    median(counted.map((time) => time.other)),
  ];
  return rowOf(mine, theirs);
}

function rowOf(mine: number, theirs: number): Row {
  const ratio = mine / theirs;
  return {
    name: "time to the drawn map, against the barest page with MapLibre and the same outlines",
    ours: mine,
    other: theirs,
    ratio,
    wanted: `≤ ${MOST}`,
    ok: ratio <= MOST,
    note: `median of ${ROUNDS}, in turns, nothing cached, drawn in software; until the municipalities are on the screen`,
  };
}

/** Milliseconds from the beginning of the navigation, in a fresh window. */
function timeTo(browser: Browser, url: string, moment: (page: Page) => Promise<number>): Promise<number> {
  return inWindow(browser, async (page) => {
    await watchFirstMap(page);
    await page.goto(url);
    return moment(page);
  });
}

/** When the municipalities are on the screen: the same drawing as the bare page's, marked by the app itself. */
async function outlines(page: Page): Promise<number> {
  const MARK = "outlines-drawn";
  await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, MARK);
  return page.evaluate((mark) => performance.getEntriesByName(mark)[0]?.startTime ?? Number.NaN, MARK);
}
