import type { Browser, CDPSession, Page } from "playwright-core";
import { data } from "../src/i18n/it/data";
import type { GivenFile, Visitor } from "../tests/journeys/visitor";
import { besideBare } from "./beside-bare";
import { inWindow } from "./browser";
import { cityBox, cornerOf, pointsCsv, polygonsGeojson } from "./data-files";
import { atDesk, give, onTheScreen, progressOf, type Shown, watchPoints } from "./desk";
import { scriptRow, watchLongFrames } from "./long-frames";
import { median } from "./median";
import type { Row } from "./row";

const { coming } = data;
const ROUNDS = 7;
const POINTS = 50_000;
/** As many corners as a file may have: 200,000. */
const [POLYGONS, CORNERS, PICKED] = [8_000, 24, 4_005];
const [MOST_TIMES, MOST_SECONDS, MOST_HEAP] = [2, 10, 600];
const [LONG, MOST_TAPS] = [180_000, 30];

/** Files of a visitor's own: points on the map, a heavy layer from the file to a tapped feature, and a page that answers meanwhile. */
export const run = (): Promise<Row[]> =>
  besideBare("points-map", async ({ browser, ours, other }) => {
    const points = pointsCsv(POINTS, await cityBox());
    return [
      await compared(browser, points, ours, other),
      ...(await inWindow(browser, async (page) => heavyLayer(await atDesk(page, ours)))),
      await inWindow(browser, async (page) => readWhole(await atDesk(page, ours), points)),
    ];
  });

async function compared(browser: Browser, file: GivenFile, ours: string, other: string): Promise<Row> {
  const rounds: { ours: Shown; other: Shown }[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    rounds.push({
      ours: await inWindow(browser, async (page) => {
        await give(await atDesk(page, ours, POINTS), file);
        return onTheScreen(page);
      }),
      other: await inWindow(browser, (page) => barely(page, other, file)),
    });
  }
  // The first round warms the machine and is not counted.
  return pointsRow(rounds.slice(1));
}

function pointsRow(rounds: readonly { readonly ours: Shown; readonly other: Shown }[]): Row {
  const middle = (whose: "ours" | "other", when: keyof Shown) =>
    median(rounds.map((round) => round[whose][when]));
  const [ours, other] = [middle("ours", "shown"), middle("other", "shown")];
  const [called, theirs] = [middle("ours", "called"), middle("other", "called")];
  return {
    name: `${POINTS} points from a CSV to the map, against papaparse and a bare deck.gl page`,
    ours,
    other,
    ratio: ours / other,
    wanted: `≤ ${MOST_TIMES}`,
    ok: ours / other <= MOST_TIMES,
    note: `medians of ${rounds.length}, in turns; from the file chosen on the page that waits for it until its points, drawn in software by one call, are on the screen, ours in the preview before anything is taken; until the call ${Math.round(called)} beside ${Math.round(theirs)}, a ratio of ${(called / theirs).toFixed(1)}, which is nearer to what a graphics card leaves`,
  };
}

/** The bare page. */
async function barely(page: Page, home: string, file: GivenFile): Promise<Shown> {
  await watchPoints(page, POINTS);
  await page.goto(home);
  await page.waitForFunction(() => performance.getEntriesByName("page-ready").length > 0);
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.getByRole("button").click()]);
  await chooser.setFiles(file);
  return onTheScreen(page);
}

/** Thousands of polygons: opened, each mended and put into its municipality, taken, drawn, and one of them tapped. */
async function heavyLayer(visitor: Visitor): Promise<Row[]> {
  const { page } = visitor;
  const [file, session] = [
    polygonsGeojson(POLYGONS, CORNERS, await cityBox()),
    await page.context().newCDPSession(page),
  ];
  const frames = await watchLongFrames(page);
  await give(visitor, file);
  await page.getByLabel(coming.role.strategy).selectOption({ index: 1 });
  await page.getByText(/^[78]\.\d{3} righe si prendono/).waitFor({ timeout: LONG });
  const { told, since } = await progressOf(visitor);
  const opening = scriptRow(`a file with ${POLYGONS * (CORNERS + 1)} corners is opened`, await frames());
  const before = await heapOf(session);
  await visitor.presses(coming.take.now);
  await visitor.reads(/strato «plots», [78]\.\d{3} elementi/);
  await tapOne(visitor, file);
  return [openedRow(since, told), heapRow(Math.max(before, await heapOf(session))), opening];
}

/** From near, on one of its corners. */
async function tapOne(visitor: Visitor, file: Exclude<GivenFile, string>): Promise<void> {
  const [x, y] = cornerOf(file, PICKED);
  await visitor.opens(`#v=1&l=it&m=${x},${y},15`);
  const card = visitor.page.getByRole("heading", { name: `Plot ${PICKED}` });
  // The map may come to rest once before the layer is on it: somebody would tap again.
  for (let taps = 0; taps < MOST_TAPS && !(await card.isVisible()); taps += 1) {
    await visitor.seesTheMap();
    await visitor.taps(x, y);
    await visitor.page.waitForTimeout(1000);
  }
  await card.waitFor();
}

function openedRow(milliseconds: number, told: number): Row {
  const seconds = milliseconds / 1000;
  return {
    name: `${POLYGONS} polygons opened, examined and joined to their municipalities, seconds beside the ${MOST_SECONDS} allowed`,
    ours: seconds,
    other: MOST_SECONDS,
    ratio: seconds / MOST_SECONDS,
    wanted: "≤ 1",
    ok: seconds <= MOST_SECONDS && told >= 20,
    note: `a GeoJSON of ${POLYGONS * (CORNERS + 1)} corners, once; from the file chosen until all rows are ready to be taken; ${told} steps of progress were told; then taken, drawn, and one of them tapped`,
  };
}

function heapRow(bytes: number): Row {
  const megabytes = bytes / 1e6;
  return {
    name: `memory of the page with ${POLYGONS} polygons, in megabytes beside the ${MOST_HEAP} allowed`,
    ours: megabytes,
    other: MOST_HEAP,
    ratio: megabytes / MOST_HEAP,
    wanted: "≤ 1",
    ok: megabytes <= MOST_HEAP,
    note: "scripts' heap and what typed arrays hold, nothing collected before, the larger of opened and taken",
  };
}

/** What scripts of the page hold, typed arrays included. */
async function heapOf(session: CDPSession): Promise<number> {
  const { usedSize, backingStorageSize } = await session.send("Runtime.getHeapUsage");
  return usedSize + backingStorageSize;
}

/** Long frames from the file chosen until its rows can be taken. */
async function readWhole(visitor: Visitor, file: GivenFile): Promise<Row> {
  const frames = await watchLongFrames(visitor.page);
  await give(visitor, file);
  await visitor.page.getByLabel(coming.role.strategy).selectOption({ index: 1 });
  await visitor.page.getByText(/righe si prendono/).waitFor({ timeout: LONG });
  return scriptRow(`a table of ${POINTS} rows is opened`, await frames());
}
