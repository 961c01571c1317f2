import type { Page } from "playwright-core";
import { it } from "../src/i18n/it";
import { data } from "../src/i18n/it/data";
import { firstMap, watchFirstMap } from "../tests/journeys/first-map";
import { type GivenFile, type Visitor, visitorOf } from "../tests/journeys/visitor";

const DESK = "#v=1&l=it&o=data";
const LONG = 120_000;

/** What a page wrote down since a file was chosen; times are milliseconds of its clock. */
interface Written {
  chosen: number;
  /** When the call of WebGL was made that draws as many points as the file has; null: not yet. */
  called: number | null;
  /** When they were on the screen; null: not yet. */
  shown: number | null;
  /** Whenever another share of a hundred was told. */
  readonly shares: number[];
}

declare global {
  interface Window {
    written: Written;
  }
}

/** Lets a page write down when a file is chosen, and when so many points are drawn in one call of WebGL. */
export const watchPoints = (page: Page, count: number): Promise<unknown> =>
  page.addInitScript(writeDown, count);

/** The data desk of the app, with the first map drawn and the first figures reckoned. */
export async function atDesk(page: Page, home: string, points = 0): Promise<Visitor> {
  const visitor = visitorOf(page, home);
  page.setDefaultTimeout(LONG);
  await watchFirstMap(page);
  await watchPoints(page, points);
  await visitor.opens();
  await firstMap(page);
  await page.locator("[data-overlay] canvas").waitFor({ state: "attached" });
  await visitor.readsNo(it.explore.overview.waiting);
  await visitor.opens(DESK);
  await visitor.reads(data.coming.open.choose);
  await visitor.seesTheMap();
  await page.evaluate(() => new Promise((rest) => requestIdleCallback(rest)));
  return visitor;
}

/** Gives the desk a file. */
export const give = ({ gives }: Visitor, file: GivenFile): Promise<void> =>
  gives(data.coming.open.choose, file);

/** Milliseconds since a file was chosen. */
export interface Shown {
  /** Until the call that draws its points: what a fast graphics card leaves of the time. */
  readonly called: number;
  /** Until they are on the screen. */
  readonly shown: number;
}

/** Waits until the points of the file are on the screen. */
export async function onTheScreen(page: Page): Promise<Shown> {
  await page.waitForFunction(() => window.written.shown !== null);
  return page.evaluate(() => {
    const { chosen, called, shown } = window.written;
    return { called: (called ?? Number.NaN) - chosen, shown: (shown ?? Number.NaN) - chosen };
  });
}

/** What was told of the progress, and how long ago the file was chosen. */
export const progressOf = ({ page }: Visitor): Promise<{ readonly told: number; readonly since: number }> =>
  page.evaluate(() => ({
    told: window.written.shares.length,
    since: performance.now() - window.written.chosen,
  }));

/** Runs inside the page, before its own script. */
function writeDown(points: number): void {
  const written: Written = { chosen: Number.NaN, called: null, shown: null, shares: [] };
  window.written = written;
  const chosen = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement) || target.type !== "file") return;
    Object.assign(written, { chosen: performance.now(), called: null, shown: null, shares: [] });
  };
  // A field that is in no document tells nobody around it: it is caught where it is pressed.
  const { click } = HTMLInputElement.prototype;
  HTMLInputElement.prototype.click = function () {
    this.addEventListener("change", chosen, { capture: true });
    click.call(this);
  };
  const noted = (context: WebGL2RenderingContext, instances: number) => {
    if (instances !== points || written.called !== null) return;
    written.called = performance.now();
    // Only who asks for a pixel waits for the drawing: without it a page was measured now with it and now without.
    context.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, new Uint8Array(4));
    // The frame after the next begins when the one with the points has been drawn.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        written.shown ??= performance.now();
      }),
    );
  };
  const { drawArraysInstanced } = WebGL2RenderingContext.prototype;
  WebGL2RenderingContext.prototype.drawArraysInstanced = function (...call) {
    drawArraysInstanced.apply(this, call);
    noted(this, call[3]);
  };
  const { drawElementsInstanced } = WebGL2RenderingContext.prototype;
  WebGL2RenderingContext.prototype.drawElementsInstanced = function (...call) {
    drawElementsInstanced.apply(this, call);
    noted(this, call[4]);
  };
  const told = () => {
    const bar = document.querySelector("[role=progressbar]");
    const share = bar === null ? undefined : Number(bar.getAttribute("aria-valuenow"));
    if (share !== undefined && share !== written.shares.at(-1)) written.shares.push(share);
  };
  const attributeFilter = ["aria-valuenow"];
  const all = { subtree: true, childList: true, attributes: true, attributeFilter };
  new MutationObserver(told).observe(document, all);
}
