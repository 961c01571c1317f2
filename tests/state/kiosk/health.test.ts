import { describe, expect, test } from "vitest";
import type { LogEntry, LogKind } from "../../../src/domain/kiosk-log";
import {
  healthOf,
  healthText,
  heartbeat,
  type LightName,
  type Measured,
} from "../../../src/state/kiosk/health";

const AT = "2025-05-01T12:00:00.000Z";
const entry = (kind: LogKind, minutesAgo: number, detail = ""): LogEntry => ({
  at: new Date(Date.parse(AT) - minutesAgo * 60_000).toISOString(),
  kind,
  detail,
});
const WELL: Measured = {
  version: "1.2.3",
  data: "abcd1234",
  at: AT,
  uptime: 3_600_500,
  framesPerSecond: 58,
  megabytes: 300,
  storage: { used: 10, most: 100 },
  persistent: true,
  serviceWorker: "active",
  map: "ready",
  phase: "touring",
  log: [entry("started", 60)],
  settings: { memoryMegabytes: 1_000, contextLosses: 3 },
};
const light = (name: LightName, change: Partial<Measured>) => healthOf({ ...WELL, ...change }).lights[name];

describe("the health of a public screen", () => {
  test("says all that was measured, and is good", () => {
    expect(JSON.parse(healthText(healthOf(WELL)))).toEqual({
      form: 1,
      light: "good",
      lights: {
        map: "good",
        frames: "good",
        memory: "good",
        storage: "good",
        errors: "good",
        serviceWorker: "good",
      },
      ...{
        version: "1.2.3",
        data: "abcd1234",
        at: AT,
        uptimeSeconds: 3_600,
        framesPerSecond: 58,
        megabytes: 300,
      },
      ...{ storage: { used: 10, most: 100 }, persistent: true, contextLosses: 0, reloads: 0, lastErrors: [] },
      ...{ serviceWorker: "active", map: "ready", phase: "touring" },
    });
  });

  test.each<[LightName, Partial<Measured>, string]>([
    ["map", { map: "lost" }, "watch"],
    ["map", { map: "starting" }, "watch"],
    ["map", { map: "none" }, "ill"],
    ["frames", { framesPerSecond: 14 }, "watch"],
    ["frames", { framesPerSecond: 4 }, "ill"],
    ["frames", { framesPerSecond: null }, "unknown"],
    ["memory", { megabytes: 801 }, "watch"],
    ["memory", { megabytes: 1_001 }, "ill"],
    ["memory", { megabytes: null }, "unknown"],
    ["storage", { storage: { used: 81, most: 100 } }, "watch"],
    ["storage", { storage: { used: 96, most: 100 } }, "ill"],
    ["storage", { storage: { used: 0, most: 0 } }, "unknown"],
    ["storage", { storage: null }, "unknown"],
    ["errors", { log: [entry("screen-error", 59)] }, "watch"],
    ["errors", { log: [entry("screen-error", 61)] }, "good"],
    ["errors", { log: [entry("reload-refused", 5)] }, "ill"],
    ["errors", { log: [entry("counters-lost", 5)] }, "ill"],
    ["errors", { log: [entry("context-lost", 5), entry("reload", 5)] }, "good"],
    ["serviceWorker", { serviceWorker: "waiting" }, "watch"],
    ["serviceWorker", { serviceWorker: "none" }, "watch"],
    ["serviceWorker", { serviceWorker: "failed" }, "ill"],
  ])("the light of the %s with %j is %s", (name, change, wanted) => {
    expect(light(name, change)).toBe(wanted);
  });

  test("is as bad as its worst light, and what is not known makes it neither", () => {
    expect(healthOf({ ...WELL, map: "lost", serviceWorker: "failed" }).light).toBe("ill");
    expect(healthOf({ ...WELL, map: "lost" }).light).toBe("watch");
    expect(healthOf({ ...WELL, framesPerSecond: null, megabytes: null }).light).toBe("good");
  });

  test("shows the last ten errors, and how often the context was lost", () => {
    const errors = Array.from({ length: 12 }, (_, index) => entry("screen-error", 30, String(index)));
    const health = healthOf({ ...WELL, log: [entry("context-lost", 90), ...errors, entry("reload", 1)] });
    expect(health.lastErrors.map(({ detail }) => detail)).toEqual(
      errors.slice(2).map(({ detail }) => detail),
    );
    expect([health.contextLosses, health.reloads]).toEqual([1, 1]);
  });

  test("beats in the title, behind what people read there", () => {
    expect(heartbeat("The map", { light: "watch" }, 17)).toBe("The map · kiosk:watch:17");
  });
});
