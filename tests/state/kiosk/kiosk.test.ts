import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { toggleStrategy } from "../../../src/state/filters";
import { cleanScreen, moment, tick, touch } from "../../../src/state/kiosk/happening";
import { selectOpenKiosk } from "../../../src/state/kiosk/open";
import { remember, selectKiosk } from "../../../src/state/kiosk/remember";
import { wishTextSize } from "../../../src/state/kiosk/staff";
import { chooseSite } from "../../../src/state/selection";
import { store } from "../../../src/state/store";
import { speakLanguage, wishLook } from "../../../src/state/view";
import { startOnSquares } from "../on-squares";
import { at } from "../tours/on-squares";
import { app, deviceInMemory, kiosk, kioskOnSquares, type Opening } from "./on-squares";

const stops: (() => void)[] = [];
async function open(opening: Opening = {}) {
  const opened = await kioskOnSquares(opening);
  stops.push(opened.stop);
  return opened;
}
const kinds = (rows: readonly { readonly kind: string }[]) => rows.map(({ kind }) => kind);
const seconds = (count: number) => vi.advanceTimersByTime(count * 1_000);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

describe("a public screen", () => {
  test("begins with the tours and stops them at the first touch; what they show stays, but for colours", async () => {
    const { log } = await open();
    expect([at(), kiosk().idle.phase, kinds(log)]).toEqual(["round 0 runs", "touring", ["started"]]);
    expect(app().strategies).toEqual(["moving"]);
    store.setState({ choropleth: { kind: "residents" } });
    touch();
    expect([at(), kiosk().idle.phase, app().strategies]).toEqual([null, "awake", ["moving"]]);
    // Only the words of the tour said what they stand for.
    expect(app().choropleth.kind).toBe("none");
    seconds(30);
    expect(at()).toBeNull();
  });

  test("asks after 45 seconds, counts down from 15, and goes back when nobody answers", async () => {
    const { called } = await open();
    touch();
    toggleStrategy("growing");
    chooseSite("stop-one");
    speakLanguage("en");
    wishLook("contrast");
    wishTextSize("large");
    store.setState({ unknownIds: ["x"], search: "wood", camera: { centre: [0, 0], zoom: 9 } });
    seconds(44);
    expect(kiosk()).toMatchObject({ idle: { phase: "awake" }, left: null });
    seconds(1);
    expect(kiosk()).toMatchObject({ idle: { phase: "asking" }, left: 15 });
    seconds(1);
    expect(kiosk().left).toBe(14);
    seconds(13);
    expect([kiosk().left, app().language, called.putBack]).toEqual([1, "en", 0]);
    seconds(1);
    expect(kiosk()).toMatchObject({
      idle: { phase: "touring" },
      left: null,
      textSize: "normal",
      visit: null,
    });
    expect(app()).toMatchObject({
      ...{ language: "it", look: "day", search: "", selection: null, camera: null, unknownIds: [] },
      // The first chapter of the tours already.
      strategies: ["moving"],
    });
    expect([at(), called.putBack]).toEqual(["round 0 runs", 1]);
  });

  test("goes on where it was when somebody answers in time", async () => {
    await open();
    touch();
    speakLanguage("en");
    seconds(59);
    touch();
    expect(kiosk()).toMatchObject({ idle: { phase: "awake" }, left: null });
    seconds(44);
    expect([kiosk().idle.phase, app().language]).toEqual(["awake", "en"]);
  });

  test("does not listen while it is wiped, and begins anew then", async () => {
    await open();
    touch();
    speakLanguage("en");
    cleanScreen();
    seconds(29);
    touch();
    expect(kiosk()).toMatchObject({ idle: { phase: "cleaning" }, left: 1 });
    seconds(1);
    expect([kiosk().idle.phase, app().language, at()]).toEqual(["touring", "it", "round 0 runs"]);
  });

  test("keeps to the times of its settings", async () => {
    await open({ settings: { idleSeconds: 20, askSeconds: 5, tours: ["short"] } });
    expect(at()).toBe("short 0 runs");
    touch();
    seconds(20);
    expect(kiosk()).toMatchObject({ idle: { phase: "asking" }, left: 5 });
    seconds(5);
    expect(kiosk().idle.phase).toBe("touring");
  });

  test("counts a visit when it is over, up to the last touch", async () => {
    const { counted } = await open();
    touch();
    seconds(10);
    touch();
    toggleStrategy("growing");
    chooseSite("stop-one");
    chooseSite("stop-one");
    seconds(45);
    expect(counted).toEqual([]);
    seconds(15);
    expect(counted).toEqual([
      { what: "visit", which: "" },
      { what: "dwell", which: "under-15-s" },
      { what: "language", which: "it" },
      { what: "strategy", which: "growing" },
      { what: "place", which: "stop-one" },
    ]);
    seconds(120);
    expect(counted).toHaveLength(5);
  });

  test("counts nothing where that is switched off", async () => {
    const { counted } = await open({ settings: { counters: false } });
    touch();
    seconds(60);
    expect([counted, kiosk().idle.phase]).toEqual([[], "touring"]);
  });

  test("runs with the defaults when its files are wrong, names each and writes it down", async () => {
    const problems = [
      {
        code: "schema",
        file: "kiosk.json",
        feature: null,
        values: { path: "idleSeconds", got: "x", wanted: "y" },
      },
    ] as const;
    const { log } = await open({ problems, tours: [], settings: { tours: ["dreams"] } });
    expect(kiosk().problems.map(({ file, values }) => [file, values.path])).toEqual([
      ["kiosk.json", "idleSeconds"],
      ["device:settings", "tours"],
    ]);
    expect(log.slice(1).map(({ detail }) => detail)).toEqual([
      "kiosk.json · idleSeconds · schema",
      "device:settings · tours · unknown-reference",
    ]);
    // Without a tour of its own the city tells what its own file says.
    expect(at()).toBe("city 0 runs");
  });

  test("says by file and field how a lost PIN is set anew, and runs", async () => {
    const memory = deviceInMemory();
    const { device } = memory;
    const lost = { ...device, pin: () => ({ ...device.pin(0), state: async () => "lost" as const }) };
    await open({ memory: { ...memory, device: lost } });
    expect(kiosk().problems).toEqual([
      { code: "pin-lost", file: "kiosk.json", feature: null, values: { path: "pinReset" } },
    ]);
    expect(at()).toBe("round 0 runs");
  });

  test("goes on with the visitor after a reload under their hands, and with the tours after any other", async () => {
    const entry = (detail: string, ago: number) => ({
      at: new Date(Date.now() - ago).toISOString(),
      kind: "reload" as const,
      detail,
    });
    await open({ memory: deviceInMemory([entry("worker (visitor)", 2_000)]) });
    expect([kiosk().idle.phase, at(), kiosk().visit?.met]).toEqual([
      "awake",
      null,
      [{ what: "language", which: "it" }],
    ]);
    for (const old of [entry("worker (visitor)", 60_000), entry("planned", 2_000)]) {
      for (const stop of stops.splice(0)) stop();
      await open({ memory: deviceInMemory([old]) });
      expect(kiosk().idle.phase).toBe("touring");
    }
  });

  test("is not there before it is opened, and says so", () => {
    startOnSquares();
    expect(selectOpenKiosk(app())).toBeNull();
    expect(() => selectKiosk(app())).toThrow("before it was opened");
    expect(() => remember(() => ({}))).toThrow("before it was opened");
    for (const action of [touch, tick, cleanScreen]) expect(action).toThrow();
    expect(moment()).toBeGreaterThanOrEqual(0);
  });
});
