import type { Page, Route } from "playwright-core";
import { serve } from "../../.ci/serve.mjs";
import { KIOSK_RANGES } from "../../src/domain/kiosk-settings";
import { launch, openWindow, VIEWPORTS } from "../journeys/browser";
import { watch } from "../journeys/watch";
import { type Growth, growthOf } from "./judge";
import { countContexts, type Sample, sampleOf } from "./sample";

/** What one run was like. */
export interface Soaked {
  readonly hours: number;
  readonly touches: number;
  readonly resets: number;
  readonly minutes: number;
  readonly errors: readonly string[];
  readonly growth: readonly Growth[];
}

export interface Wishes {
  readonly chromium: string;
  /** Of the screen's own clock. */
  readonly hours: number;
  /** Visits in that time. */
  readonly visits: number;
  readonly seed: number;
  /** Told after each visit how many of them are over. */
  readonly tell: (visit: number, sample: Sample) => void;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
/** Visits before the first sample, with short tours between them: until visitors have used every part of the page, there is more of it. */
const WARMING = 20;
const WARMING_TOUR = 3;
const TOUCHES = 10;
/** In the morning, so that no run meets the planned reload of the night. */
const MORNING = new Date(2025, 4, 5, 8);

/** Lets visitors come to a public screen and go, one after the other, through hours of its own clock. */
export async function soak({ chromium, ...wishes }: Wishes): Promise<Soaked> {
  const { hours, visits } = wishes;
  const began = performance.now();
  const browser = await launch(chromium, ["--enable-precise-memory-info"]);
  const { url, close } = await serve({ root: "dist" });
  const window = await openWindow(browser, { viewport: "laptop", touch: true });
  try {
    const page = await window.newPage();
    page.setDefaultTimeout(2 * MINUTE);
    const seen = watch(page, url);
    const loads = loadsOf(page);
    await page.addInitScript(countContexts);
    await page.route("**/geodata/kiosk.json", patient);
    await coarse(page);
    await page.clock.install({ time: MORNING });
    await page.goto(`${url}?mode=kiosk`);
    await page.locator("[data-phase]").waitFor();
    const samples = await visitsOn(page, wishes, await chapterOn(page));
    return {
      ...{ hours, touches: visits * TOUCHES, resets: visits },
      minutes: (performance.now() - began) / MINUTE,
      errors: [...seen.errors, ...seen.strangers, ...(await anew(page, loads()))],
      growth: growthOf(samples),
    };
  } finally {
    await browser.close();
    await close();
  }
}

/**
 * The screen's clock is hurried and its reckoning is not, so that it would think that it hangs; and a page that is loaded anew at
 * night has forgotten what leaked.
 */
async function patient(route: Route): Promise<void> {
  const settings: unknown = await (await route.fetch()).json();
  const [, workerSeconds] = KIOSK_RANGES.workerSeconds;
  await route.fulfill({ json: Object.assign({}, settings, { workerSeconds, reloadHour: null }) });
}

/** Drawn in software, most of the time would go by over pixels that nobody looks at: half as many each way, the same layout. */
async function coarse(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { width, height } = VIEWPORTS.laptop;
  const metrics = { width, height, deviceScaleFactor: 0.5, mobile: false };
  await session.send("Emulation.setDeviceMetricsOverride", metrics);
}

function loadsOf(page: Page): () => number {
  let loads = 0;
  page.on("domcontentloaded", () => {
    loads += 1;
  });
  return () => loads;
}

/** One page all along, or why it was loaded anew, as its log says it. */
async function anew(page: Page, loads: number): Promise<string[]> {
  if (loads === 1) return [];
  return [`the page was loaded ${loads} times: ${await page.locator("#health").textContent()}`];
}

async function visitsOn(
  page: Page,
  { hours, visits, seed, tell }: Omit<Wishes, "chromium">,
  chapter: string | null,
): Promise<Sample[]> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const random = randomFrom(seed);
  const samples: Sample[] = [];
  for (let visit = 0; visit < WARMING + visits; visit += 1) {
    await visited(page, random);
    await left(page);
    await toured(page, visit < WARMING ? WARMING_TOUR : (hours * 60) / visits);
    if (visit < WARMING) continue;
    // After the tours the last answers that the page keeps are those of the tours, and no longer those of the visit. Some chapters
    // show a card and some none: each sample is of the same one.
    await tells(page, chapter);
    const sample = await sampleOf(page, session);
    samples.push(sample);
    tell(samples.length, sample);
  }
  return samples;
}

/** Somebody touches the screen at random: half of it anywhere, half of it what can be pressed. Languages are among that. */
async function visited(page: Page, random: () => number): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  for (let touch = 0; touch < TOUCHES; touch += 1) {
    const spot = random() < 0.5 ? await buttonAt(page, random()) : null;
    const [x, y] = [random() * width, random() * height];
    await page.touchscreen.tap(spot?.x ?? x, spot?.y ?? y);
    await page.clock.runFor(Math.round(SECOND + random() * 4 * SECOND));
  }
}

/** The middle of one of the buttons that are seen now; null: there is none. */
function buttonAt(page: Page, share: number): Promise<{ x: number; y: number } | null> {
  return page.evaluate((at) => {
    const middles = [...document.querySelectorAll("main button")].flatMap((button) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      const [left, top] = [x + width / 2, y + height / 2];
      const isSeen = width > 0 && document.elementFromPoint(left, top)?.closest("button") === button;
      return isSeen ? [{ x: left, y: top }] : [];
    });
    return middles[Math.floor(at * middles.length)] ?? null;
  }, share);
}

/** Nobody touches it any more: it asks, counts down, and everything goes back. Whoever was at the PIN goes too. */
async function left(page: Page): Promise<void> {
  for (let seconds = 0; seconds < 300; seconds += 5) {
    await page.clock.fastForward(5 * SECOND);
    if ((await page.locator("[data-phase]").getAttribute("data-phase")) === "touring") return;
  }
  throw new Error("soak: the screen did not go back to its tours within five minutes");
}

/** The tours go on for some minutes, chapter by chapter. */
async function toured(page: Page, minutes: number): Promise<void> {
  for (let passed = 0; passed < minutes * MINUTE; passed += 10 * SECOND) {
    await page.clock.fastForward(10 * SECOND);
  }
}

/** What the tour tells now, by its title. */
const chapterOn = (page: Page): Promise<string | null> =>
  page.locator("[data-phase] h2").last().textContent();

/** The tours go on until they tell a chapter again. */
async function tells(page: Page, chapter: string | null): Promise<void> {
  for (let seconds = 0; seconds < 600; seconds += 5) {
    if ((await chapterOn(page)) === chapter) return;
    await page.clock.fastForward(5 * SECOND);
  }
  throw new Error(`soak: the tours did not come back to «${chapter}» within ten minutes`);
}

/** Numbers from 0 to 1, the same ones for the same seed: mulberry32 (Tommy Ettinger, public domain). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
