import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type GateState, gateAtFirst, opened, tried } from "../../../src/modes/kiosk/staff/gate-steps";
import type { PinAnswer, PinSet, PinState } from "../../../src/state/device/pin-lock";
import type { DeviceTrouble } from "../../../src/state/device/scenario-store";
import { moment } from "../../../src/state/kiosk/happening";
import { deviceInMemory, kiosk, kioskOnSquares } from "../../state/kiosk/on-squares";

let state: PinState | DeviceTrouble = "unset";
let answer: PinAnswer = { kind: "right" };
let outcome: PinSet = { kind: "set" };
const stops: (() => void)[] = [];

beforeEach(async () => {
  vi.useFakeTimers({ now: 1_000_000 });
  const memory = deviceInMemory();
  const pin = () => ({ state: async () => state, set: async () => outcome, attempt: async () => answer });
  stops.push((await kioskOnSquares({ memory: { ...memory, device: { ...memory.device, pin } } })).stop);
});
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  vi.useRealTimers();
});

const at = (step: GateState["step"], more: Partial<GateState> = {}): GateState => ({
  ...gateAtFirst,
  step,
  ...more,
});

describe("the gate of the staff", () => {
  test.each([
    ["unset", "choose"],
    ["set", "enter"],
    ["lost", "lost"],
  ] as const)("a PIN that is %s makes it ask: %s", async (is, step) => {
    state = is;
    expect((await opened()).step).toBe(step);
  });

  test("of a device that does not answer it says why, and calls no PIN lost", async () => {
    state = { kind: "trouble", why: "unusable", reason: "SecurityError" };
    expect(await opened()).toEqual({ ...gateAtFirst, said: "trouble", reason: "SecurityError" });
  });

  test("a new PIN is entered twice and opens", async () => {
    const again = await tried(at("choose"), "2468");
    expect(again).toMatchObject({ step: "again", chosen: "2468", said: null });
    await tried(again, "2468");
    expect(kiosk().staffPage).toBe("open");
  });

  test("two that differ, and one that is too short, begin anew", async () => {
    expect(await tried(at("again", { chosen: "2468" }), "2469")).toMatchObject({
      step: "choose",
      said: "different",
      chosen: "",
    });
    expect(await tried(at("choose"), "12")).toMatchObject({ step: "choose", said: "malformed" });
    expect(kiosk().staffPage).toBe("closed");
  });

  test("a clock that is set anew makes nobody wait longer", async () => {
    answer = { kind: "too-soon", seconds: 12 };
    const { wait } = await tried(at("enter"), "1111");
    vi.setSystemTime(1_000);
    expect(wait - moment()).toBe(12_000);
  });

  test("a wrong one waits as long as the lock says, and one too soon is not called wrong", async () => {
    answer = { kind: "wrong", seconds: 30 };
    expect(await tried(at("enter"), "1111")).toMatchObject({
      said: "wrong",
      wait: moment() + 30_000,
      attempts: 1,
    });
    answer = { kind: "too-soon", seconds: 12 };
    expect(await tried(at("enter"), "1111")).toMatchObject({ said: null, wait: moment() + 12_000 });
    expect(kiosk().staffPage).toBe("closed");
  });

  test("one that was chosen meanwhile is asked for", async () => {
    outcome = { kind: "taken" };
    expect(await tried(at("again", { chosen: "2468" }), "2468")).toMatchObject({
      step: "enter",
      said: "taken",
    });
  });
});
