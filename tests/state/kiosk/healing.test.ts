import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FIRST_KIOSK_SETTINGS } from "../../../src/domain/kiosk-settings";
import { decided } from "../../../src/state/kiosk/healing";
import {
  type Circumstances,
  type Deed,
  type Healing,
  healingFrom,
  isInterrupted,
} from "../../../src/state/kiosk/healing-memory";
import {
  ANSWERED,
  ASKED,
  BACK,
  CASES,
  DESERTED,
  ERROR,
  LOST,
  memory,
  NIGHT,
  type Step,
  TICK,
} from "./healing-cases";

const START = Date.parse("2025-05-01T12:00:00.000Z");
const limits = FIRST_KIOSK_SETTINGS;
const healthy = healingFrom([], START, limits);

const words = (deed: Deed) =>
  deed.kind === "log" ? `${deed.entry}${deed.detail === "" ? "" : `: ${deed.detail}`}` : deed.kind;
function run(steps: readonly Step[], from: Healing = healthy): { deeds: string[]; healing: Healing } {
  let healing = from;
  const deeds = steps.flatMap(([seconds, event, more]) => {
    const now = { at: START + seconds * 1_000, hour: 12, deserted: false, uptime: seconds * 1_000, ...more };
    const decision = decided(healing, event, now, limits);
    healing = decision.healing;
    return decision.deeds.map(words);
  });
  return { deeds, healing };
}
const RELOADS: readonly Step[] = [60, 120, 180].flatMap((at): Step[] => [
  [at, LOST],
  [at + 6, TICK],
]);

describe("healing", () => {
  test.each(CASES)("%s", (_, steps, deeds) => {
    expect(run(steps).deeds).toEqual(deeds);
  });

  test("a page that reloads again and again stops doing so: the map is given up, all else waits and is said once", () => {
    // Losses of the contexts before were long ago, so that only the reloads count.
    const often = { ...healthy, reloads: [1, 2, 3].map((minute) => START + minute * 60_000) };
    const context = run(
      [
        [200, LOST],
        [206, TICK],
        [400, TICK],
      ],
      often,
    );
    expect(context.deeds).toEqual([
      "context-lost",
      "reload-refused: context",
      "map-given-up: 1",
      "give-up-map",
    ]);
    const worker = run(
      [
        [200, ASKED],
        [230, TICK],
        [231, TICK],
        [500, TICK],
        [661, TICK],
      ],
      often,
    );
    expect(worker.deeds).toEqual([
      "worker-hung",
      "reload-refused: worker",
      "reload: worker (visitor)",
      "reload",
    ]);
  });

  test("never reloads more than three times in ten minutes, whatever happens", () => {
    const event = fc.constantFrom(LOST, BACK, ERROR, ASKED, ANSWERED, TICK, TICK, memory(5_000));
    const more = fc.constantFrom<Partial<Circumstances>>({}, DESERTED, NIGHT);
    const step = fc.tuple(fc.integer({ min: 0, max: 90 }), event, more);
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), (gaps) => {
        let [seconds, healing] = [0, healthy];
        const reloads: number[] = [];
        for (const [gap, happened, circumstances] of gaps) {
          seconds += gap;
          const { deeds, healing: next } = run([[seconds, happened, circumstances]], healing);
          healing = next;
          if (deeds.includes("reload")) reloads.push(seconds);
        }
        for (const at of reloads)
          expect(reloads.filter((other) => other >= at && other < at + 600).length).toBeLessThanOrEqual(3);
      }),
    );
  });

  test("the pages before this one are remembered by the log", () => {
    const entry = (kind: "context-lost" | "reload", seconds: number) => ({
      at: new Date(START + seconds * 1_000).toISOString(),
      kind,
      detail: "",
    });
    const log = RELOADS.flatMap(([seconds, { kind }]) =>
      kind === "context-lost" ? [entry("context-lost", seconds), entry("reload", seconds + 6)] : [],
    );
    const at = START + 200_000;
    expect(healingFrom(log, at, limits)).toMatchObject({
      mapGivenUp: true,
      losses: { length: 3 },
      reloads: { length: 3 },
    });
    expect(healingFrom(log.slice(2), at, limits)).toMatchObject({ mapGivenUp: false, losses: { length: 2 } });
    expect(healingFrom(log, START + 3_600_000, limits)).toEqual(healthy);
    // A clock that was put back: what lies ahead is not counted.
    expect(healingFrom(log, START, limits)).toEqual(healthy);
  });

  test("what was a reload under a visitor's hands is known for a minute", () => {
    const entry = (detail: string) => ({
      at: new Date(START).toISOString(),
      kind: "reload" as const,
      detail,
    });
    expect(isInterrupted([entry("context (visitor)")], START + 59_000)).toBe(true);
    expect(isInterrupted([entry("context (visitor)")], START + 60_000)).toBe(false);
    expect(isInterrupted([entry("planned")], START + 1_000)).toBe(false);
    expect(isInterrupted([], START)).toBe(false);
  });
});
