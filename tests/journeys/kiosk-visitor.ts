import type { Locator } from "playwright-core";
import type { Visitor } from "./visitor";

const SECOND = 1_000;
const LONG = 60_000;

/**
 * When the small city's screen asks whether anybody is there, and when it goes back to its tour, in seconds and a little more.
 * Far more than a journey's steps take, since the hurried clock goes on by itself meanwhile, on a busy machine too.
 */
export const ASKS_AFTER = 121;
export const GOES_BACK_AFTER = 61;

/** What somebody does at a screen that stands in public, and the time that passes there. */
export interface Passer extends Visitor {
  /** Opens the public screen under a clock that can be hurried, and waits for its tour. */
  arrives(): Promise<void>;
  /** Lets the time pass. What falls due meanwhile is done once, as on a machine that slept. */
  waits(seconds: number): Promise<void>;
  /** Touches the screen where nothing stands, and waits until it has answered. */
  touches(): Promise<void>;
  /** Whether somebody is thought to be there: touring, awake, asking or cleaning. */
  phase(): Promise<string>;
  /** Presses a button of what lies over the map. */
  picks(name: string | RegExp): Promise<void>;
  /** The staff's hidden gesture. */
  knocks(): Promise<void>;
  /** Enters a PIN and hands it over. */
  enters(pin: string, done: string): Promise<void>;
  over(name: string | RegExp): Locator;
}

export function passerOf(visitor: Visitor): Passer {
  const { page } = visitor;
  const over = (name: string | RegExp) =>
    page.locator("[data-phase]").getByRole("button", { name, exact: typeof name === "string" });
  const isIn = (phase: string) => page.locator(`[data-phase="${phase}"]`).waitFor({ timeout: LONG });
  return {
    ...visitor,
    over,
    arrives: async () => {
      page.setDefaultTimeout(LONG);
      await page.clock.install();
      await visitor.opens("?mode=kiosk");
      await isIn("touring");
    },
    waits: (seconds) => page.clock.fastForward(seconds * SECOND),
    touches: async () => {
      await page.mouse.click(640, 200);
      await isIn("awake");
      // The touch that wakes the screen does nothing else until the finger is up.
      await page.locator("[data-waking]").waitFor({ state: "detached" });
    },
    phase: async () => (await page.locator("[data-phase]").getAttribute("data-phase")) ?? "",
    picks: (name) => over(name).first().click(),
    // All at once: the gesture has but five seconds, and a busy machine answers late.
    knocks: async () => {
      await page.mouse.move(20, 20);
      await Promise.all(Array.from({ length: 5 }, () => [page.mouse.down(), page.mouse.up()]).flat());
    },
    enters: async (pin, done) => {
      for (const digit of pin) await over(digit).click();
      await over(done).click();
    },
  };
}
