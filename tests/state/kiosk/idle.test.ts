import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Idle, type IdleEvent, secondsLeft, stepped, untilEnd } from "../../../src/state/kiosk/idle";
import { isDeserted, takesUpdate } from "../../../src/state/kiosk/update-policy";

const times = { idleSeconds: 45, askSeconds: 15, cleanSeconds: 30 };
const idle = (phase: Idle["phase"], since = 0): Idle => ({ phase, since });

describe("where a public screen stands with its visitor", () => {
  test.each<[Idle["phase"], IdleEvent["kind"], number, Idle["phase"]]>([
    ["awake", "tick", 44_999, "awake"],
    ["awake", "tick", 45_000, "asking"],
    // A page that slept for an hour asks before it begins anew.
    ["awake", "tick", 3_600_000, "asking"],
    ["awake", "touch", 44_999, "awake"],
    ["asking", "tick", 14_999, "asking"],
    ["asking", "tick", 15_000, "touring"],
    ["asking", "touch", 14_999, "awake"],
    ["touring", "tick", 9_999_999, "touring"],
    ["touring", "touch", 1, "awake"],
    ["cleaning", "touch", 29_999, "cleaning"],
    ["cleaning", "tick", 29_999, "cleaning"],
    ["cleaning", "tick", 30_000, "touring"],
    ["awake", "clean", 1, "cleaning"],
    ["asking", "clean", 1, "cleaning"],
    ["touring", "clean", 1, "cleaning"],
  ])("%s, after a %s at %i ms: %s", (from, kind, at, to) => {
    expect(stepped(idle(from), { kind, at }, times).phase).toBe(to);
  });

  test("each touch begins the time anew, and those of a moving finger are noted four times a second", () => {
    const first = idle("awake", 1_000);
    expect(stepped(first, { kind: "touch", at: 1_249 }, times)).toBe(first);
    expect(stepped(first, { kind: "touch", at: 1_250 }, times)).toEqual(idle("awake", 1_250));
  });

  test("counts down where something ends by itself, not while somebody touches", () => {
    expect(secondsLeft(idle("asking"), 0, times)).toBe(15);
    expect(secondsLeft(idle("asking"), 14_001, times)).toBe(1);
    expect(secondsLeft(idle("asking"), 99_000, times)).toBe(0);
    expect(secondsLeft(idle("cleaning"), 500, times)).toBe(30);
    expect([secondsLeft(idle("awake"), 1, times), secondsLeft(idle("touring"), 1, times)]).toEqual([
      null,
      null,
    ]);
    expect([untilEnd(idle("awake"), 5_000, times), untilEnd(idle("touring"), 5_000, times)]).toEqual([
      40_000,
      null,
    ]);
  });

  test("nobody is ever sent away without being asked, whatever happens when", () => {
    const event = fc.record({
      kind: fc.constantFrom<IdleEvent["kind"]>("touch", "tick", "tick"),
      after: fc.integer({ min: 0, max: 100_000 }),
    });
    fc.assert(
      fc.property(fc.array(event), (events) => {
        let [now, at] = [idle("awake"), 0];
        for (const { kind, after } of events) {
          at += after;
          const next = stepped(now, { kind, at }, times);
          if (now.phase === "awake") expect(next.phase).not.toBe("touring");
          if (next.phase === "touring" && now.phase === "asking")
            expect(at - now.since).toBeGreaterThanOrEqual(15_000);
          now = next;
        }
      }),
    );
  });
});

describe("a new version", () => {
  const policy = (updates: "idle" | "night" | "never") => ({ updates, reloadHour: 4 });

  test("is taken only where nobody has been for a minute", () => {
    expect([59_999, 60_000].map((at) => isDeserted(idle("touring"), at))).toEqual([false, true]);
    for (const phase of ["awake", "asking", "cleaning"] as const)
      expect(takesUpdate(policy("idle"), idle(phase), 9e9, 4)).toBe(false);
    expect(takesUpdate(policy("idle"), idle("touring"), 59_999, 4)).toBe(false);
    expect(takesUpdate(policy("idle"), idle("touring"), 60_000, 15)).toBe(true);
  });

  test("waits for the night, or for staff, where that was settled", () => {
    expect([3, 4].map((hour) => takesUpdate(policy("night"), idle("touring"), 9e9, hour))).toEqual([
      false,
      true,
    ]);
    expect(takesUpdate({ updates: "night", reloadHour: null }, idle("touring"), 9e9, 4)).toBe(false);
    expect(takesUpdate(policy("never"), idle("touring"), 9e9, 4)).toBe(false);
  });
});
