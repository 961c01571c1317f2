import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { cleanScreen, touch } from "../../../src/state/kiosk/happening";
import {
  clearCounters,
  closeStaff,
  enterPin,
  openGate,
  pin,
  saveSettings,
  setPin,
} from "../../../src/state/kiosk/staff";
import { app, kiosk, kioskOnSquares } from "./on-squares";

let opened: Awaited<ReturnType<typeof kioskOnSquares>>;
beforeEach(async () => {
  vi.useFakeTimers();
  opened = await kioskOnSquares();
});
afterEach(() => {
  opened.stop();
  vi.useRealTimers();
});

test("the gate opens with the right PIN alone, and who has it is no visitor", async () => {
  touch();
  openGate();
  expect(kiosk().staffPage).toBe("gate");
  expect(await enterPin("0000")).toMatchObject({ kind: "wrong" });
  expect([kiosk().staffPage, kiosk().visit === null]).toEqual(["gate", false]);
  expect(await enterPin("2468")).toEqual({ kind: "right" });
  expect([kiosk().staffPage, kiosk().visit]).toEqual(["open", null]);
  closeStaff();
  expect(kiosk().staffPage).toBe("closed");
});

test("the gesture neither sends out who is in nor is heard while the glass is wiped", async () => {
  touch();
  openGate();
  await enterPin("2468");
  openGate();
  expect(kiosk().staffPage).toBe("open");
  closeStaff();
  cleanScreen();
  openGate();
  expect(kiosk().staffPage).toBe("closed");
});

test("a PIN that is set opens it too; one of the wrong form does not", async () => {
  openGate();
  expect(await setPin("1")).toEqual({ kind: "malformed" });
  expect(kiosk().staffPage).toBe("gate");
  expect(await setPin("2468")).toEqual({ kind: "set" });
  expect([kiosk().staffPage, await pin().state()]).toEqual(["open", "set"]);
});

test("staff who forget to close the page do not leave it open to visitors, and are not counted", async () => {
  touch();
  openGate();
  await enterPin("2468");
  vi.advanceTimersByTime(60_000);
  expect([kiosk().staffPage, kiosk().idle.phase, opened.counted]).toEqual(["closed", "touring", []]);
});

test("what staff set is in force at once, stands over the file, and is written down without its values", async () => {
  touch();
  expect(await saveSettings({ idleSeconds: 90, languages: ["en"], tours: ["dreams"] })).toBeNull();
  expect(kiosk()).toMatchObject({
    settings: { idleSeconds: 90, askSeconds: 15, languages: ["en"], tours: [] },
    file: { idleSeconds: 45 },
    home: { roots: { language: "en" } },
  });
  vi.advanceTimersByTime(89_000);
  expect(kiosk().idle.phase).toBe("awake");
  vi.advanceTimersByTime(1_000);
  expect(kiosk().idle.phase).toBe("asking");
  expect(opened.log.at(-1)).toMatchObject({
    kind: "settings-changed",
    detail: "idleSeconds, languages, tours",
  });
  await saveSettings({});
  expect(kiosk().settings.idleSeconds).toBe(45);
  expect(app().kiosk?.staff).toEqual({});
});

test("a full device is said, and what was set is in force until the page ends", async () => {
  const trouble = { kind: "trouble", why: "full", reason: "No room" } as const;
  vi.spyOn(kiosk().device.staff, "write").mockResolvedValue(trouble);
  expect(await saveSettings({ idleSeconds: 90 })).toEqual(trouble);
  expect(kiosk()).toMatchObject({ settings: { idleSeconds: 90 }, trouble });
});

test("counts are cleared, and the log says that they were", async () => {
  expect(await clearCounters()).toBeNull();
  expect([opened.cleared(), opened.log.at(-1)?.kind]).toEqual([1, "counters-cleared"]);
});
