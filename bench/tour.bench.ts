import type { Page } from "playwright-core";
import { MOTION } from "../src/theme/sizes";
import { openWindow, VIEWPORTS } from "../tests/journeys/browser";
import { besideBare } from "./beside-bare";
import { median } from "./median";
import { pressed } from "./press";
import type { Row } from "./row";

/** Flights of the tour that are looked at: those between chapters that show another part of the world. */
const FLIGHTS = 7;
const LEAST = 0.6;
const LONGEST = 600_000;

type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Where a flight ended, and how many frames were drawn while it lasted. */
interface Flight {
  readonly to: Bounds;
  readonly frames: number;
}

/** Frames while the tour of a public screen flies, beside those of an empty map over the same outlines on the same flights. */
export const run = (): Promise<Row[]> =>
  besideBare("empty-map", async ({ browser, ours, other }) => {
    const window = await openWindow(browser, { viewport: "laptop", motion: true });
    const tour = await window.newPage();
    const flights = await flownBy(tour, `${ours}?mode=kiosk`);
    const press = await pressed(tour);
    await tour.close();
    const page = await window.newPage();
    await page.goto(other);
    await page.locator('[data-map-state="idle"]').waitFor();
    const empty: number[] = [];
    for (const { to } of flights) empty.push(await page.evaluate(flyEmpty, { to, duration: MOTION.flight }));
    return [rowOf(median(flights.map(({ frames }) => frames)), median(empty)), press];
  });

/** The clock turns the chapters; what is counted is what the browser drew before each end of a flight. */
async function flownBy(page: Page, address: string): Promise<Flight[]> {
  await page.goto(address);
  await page.locator('[data-map-state="idle"]').waitFor({ state: "attached", timeout: LONGEST });
  return page.evaluate(watchFlights, { wanted: FLIGHTS, duration: MOTION.flight });
}

/** Runs inside the page. */
function watchFlights({ wanted, duration }: { wanted: number; duration: number }): Promise<Flight[]> {
  const node = document.querySelector("[data-map-bounds]");
  if (!(node instanceof HTMLElement)) throw new Error("There is no map on the page.");
  let frames: number[] = [];
  const count = (now: number) => {
    frames = [...frames.filter((at) => now - at < 2 * duration), now];
    requestAnimationFrame(count);
  };
  requestAnimationFrame(count);
  const flights: Flight[] = [];
  return new Promise((done) => {
    new MutationObserver((_, observer) => {
      const now = performance.now();
      const [west = 0, south = 0, east = 0, north = 0] = (node.dataset.mapBounds ?? "")
        .split(",")
        .map(Number);
      flights.push({
        to: [west, south, east, north],
        frames: frames.filter((at) => now - at < duration).length,
      });
      if (flights.length < wanted) return;
      observer.disconnect();
      done(flights);
    }).observe(node, { attributeFilter: ["data-map-bounds"] });
  });
}

/** Runs inside the bare page. */
function flyEmpty({ to, duration }: { to: Bounds; duration: number }): Promise<number> {
  const map: unknown = Reflect.get(globalThis, "emptyMap");
  if (typeof map !== "object" || map === null) throw new Error("The bare page has no map.");
  const flown = map as {
    fitBounds(to: Bounds, options: { duration: number }): void;
    once(name: "moveend", does: () => void): void;
  };
  let [frames, isOver] = [0, false];
  const count = () => {
    if (isOver) return;
    frames += 1;
    requestAnimationFrame(count);
  };
  return new Promise((done) => {
    flown.once("moveend", () => {
      isOver = true;
      // The next flight begins from rest.
      setTimeout(() => done(frames), duration);
    });
    flown.fitBounds(to, { duration });
    requestAnimationFrame(count);
  });
}

function rowOf(mine: number, theirs: number): Row {
  const ratio = mine / theirs;
  const { width, height } = VIEWPORTS.laptop;
  return {
    name: "frames while the tour flies, beside an empty map on the same flights, in frames for each flight",
    ours: mine,
    other: theirs,
    ratio,
    wanted: `≥ ${LEAST}`,
    ok: ratio >= LEAST,
    note: `medians of ${FLIGHTS} flights of ${MOTION.flight} ms at ${width} × ${height}, drawn in software, where ours draws a quarter of the pixels while it moves`,
  };
}
