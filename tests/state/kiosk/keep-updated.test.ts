import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { OfflineStand } from "../../../src/domain/offline";
import type { OfflineCopy } from "../../../src/state/device/offline-copy";
import { touch } from "../../../src/state/kiosk/happening";
import { copyState, keepUpdated, restartScreen } from "../../../src/state/kiosk/keep-updated";
import { mapIs } from "../../../src/state/view";
import { kioskOnSquares, type Opening } from "./on-squares";

const WHOLE: OfflineStand = { kept: "all", waiting: false, trial: false, fault: null };
const minutes = (count: number) => vi.advanceTimersByTimeAsync(count * 60_000);

let stops: (() => void)[] = [];
/** A screen with a copy on its device that finds at each look what it is told to. */
async function open(found: () => OfflineStand, opening: Opening = {}) {
  const asked: string[] = [];
  const say = (what: string, stand: () => OfflineStand) => async () => {
    asked.push(what);
    return stand();
  };
  const copy: OfflineCopy = {
    stand: say("stand", () => WHOLE),
    look: say("look", found),
    take: say("take", () => WHOLE),
    proven: say("proven", () => WHOLE),
  };
  const screen = await kioskOnSquares(opening);
  stops = [screen.stop, keepUpdated(async () => copy)];
  return { ...screen, asked };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(new Date(2025, 4, 1, 12));
  mapIs("starting");
});
afterEach(() => {
  for (const stop of stops) stop();
  vi.useRealTimers();
});

describe("the version on the device", () => {
  test("is asked for when the map is drawn, and has proved itself then", async () => {
    const { asked } = await open(() => WHOLE);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(asked).toEqual([]);
    mapIs("ready");
    await vi.advanceTimersByTimeAsync(1_000);
    expect([asked, copyState()]).toEqual([["proven"], "active"]);
  });

  test("a newer one is taken when nobody is there", async () => {
    const { asked, called, log } = await open(() => ({ ...WHOLE, waiting: true }));
    mapIs("ready");
    await minutes(7);
    expect(asked).toEqual(["proven", "look", "take"]);
    expect([called.reload, log.at(-1)?.kind]).toEqual([1, "update-taken"]);
  });

  test("not under a visitor's hands", async () => {
    const { asked } = await open(() => ({ ...WHOLE, waiting: true }));
    mapIs("ready");
    for (let minute = 0; minute < 10; minute += 1) {
      for (let touches = 0; touches < 4; touches += 1) {
        touch();
        await vi.advanceTimersByTimeAsync(15_000);
      }
    }
    expect(asked).toEqual(["proven"]);
  });

  test("never, where staff will not have it; at night, where they will have it so", async () => {
    const never = await open(() => WHOLE, { settings: { updates: "never" } });
    mapIs("ready");
    await minutes(20);
    expect(never.asked).toEqual(["proven"]);
    for (const stop of stops) stop();
    const night = await open(() => ({ ...WHOLE, waiting: true }), {
      settings: { updates: "night", reloadHour: 4 },
    });
    mapIs("ready");
    await minutes(7);
    expect([night.asked.includes("take"), copyState()]).toEqual([false, "waiting"]);
  });

  test("staff who begin anew take what waits, whatever was settled", async () => {
    const { asked, called } = await open(() => ({ ...WHOLE, waiting: true }), {
      settings: { updates: "never" },
    });
    mapIs("ready");
    await minutes(1);
    await restartScreen();
    expect([asked, called.reload]).toEqual([["proven", "look", "take"], 1]);
  });

  test("two quick touches on restart take a newer version once and load the page once", async () => {
    const { asked, called } = await open(() => ({ ...WHOLE, waiting: true }), {
      settings: { updates: "never" },
    });
    mapIs("ready");
    await minutes(1);
    await Promise.all([restartScreen(), restartScreen()]);
    expect([asked, called.reload]).toEqual([["proven", "look", "take"], 1]);
    await restartScreen();
    expect(called.reload).toBe(2);
  });

  test("why one was not taken is written down once", async () => {
    const { log } = await open(() => ({ ...WHOLE, fault: "city.json: HTTP 404" }));
    mapIs("ready");
    await minutes(20);
    const faults = log.filter(({ kind }) => kind === "update-failed");
    expect(faults.map(({ detail }) => detail)).toEqual(["city.json: HTTP 404"]);
  });
});
