import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { SETTINGS_KEY } from "../../src/state/device/settings";
import { callHelp, closeHelp, HELP_STEPS, howComputed, offerHelp, turnHelp } from "../../src/state/help";
import { FIRST_ROOTS } from "../../src/state/roots";
import { FIRST_MEMORY, store } from "../../src/state/store";
import { squareCity } from "../fixtures/square-city";

let kept: Map<string, string>;

beforeEach(() => {
  kept = new Map();
  const localStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  vi.stubGlobal("window", { localStorage });
  vi.stubGlobal("location", { href: "https://map.example/#v=1" });
  store.setState({
    ...FIRST_ROOTS,
    ...FIRST_MEMORY,
    geodata: { status: "ready", value: squareCity },
    map: "ready",
  });
});
afterEach(() => vi.unstubAllGlobals());

const help = () => store.getState().help;

describe("the help of a first visit", () => {
  test("is offered once the map is there, and nobody is said to have asked", () => {
    store.setState({ map: "starting" });
    offerHelp();
    expect(help()).toBeNull();
    store.setState({ map: "ready" });
    offerHelp();
    expect(help()).toEqual({ step: "ask", isAsked: false });
  });

  test("is not laid over what a link leads to", () => {
    store.setState({ selection: { kind: "site", id: "stop-1" } });
    offerHelp();
    store.setState({ selection: null, reading: { page: "method", at: null } });
    offerHelp();
    store.setState({ reading: null, mode: "planner" });
    offerHelp();
    expect(help()).toBeNull();
  });

  test("is not offered again on a device that remembers it, and can be called there", () => {
    offerHelp();
    closeHelp(true);
    expect(JSON.parse(kept.get(SETTINGS_KEY) ?? "{}")).toMatchObject({ helped: true });
    offerHelp();
    expect(help()).toBeNull();
    callHelp();
    expect(help()).toEqual({ step: "ask", isAsked: true });
  });

  test("comes again on the next visit when it was only skipped", () => {
    offerHelp();
    closeHelp(false);
    expect(kept.size).toBe(0);
    offerHelp();
    expect(help()).not.toBeNull();
  });

  test("has four steps, and a phone's sheet makes way for what each is about", () => {
    expect(HELP_STEPS).toHaveLength(4);
    callHelp();
    expect(store.getState().sheet).toMatchObject({ showing: "question" });
    turnHelp("look");
    expect(store.getState().sheet.height).toBe("peek");
    turnHelp("read");
    expect(store.getState().sheet.height).toBe("half");
    expect(help()).toEqual({ step: "read", isAsked: true });
  });
});

test("the question mark of a panel opens the method at its topic", () => {
  howComputed("gaps")();
  expect(store.getState().reading).toEqual({ page: "method", at: "gaps" });
});
