import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { EMBED, type Told } from "../../src/domain/embed";
import { openLink } from "../../src/state/address";
import { talk } from "../../src/state/embed";
import { choose } from "../../src/state/selection";
import { store } from "../../src/state/store";
import { startOnSquares } from "./on-squares";

const HOST = "https://host.example.org";
const UNIT = { kind: "unit", unit: { kind: "municipality", code: "900001" } } as const;

/** The page around, which keeps what it is told and by which origin it was meant. */
function pageAround() {
  const told: { message: Told; origin: string }[] = [];
  const around = { postMessage: (message: Told, origin: string) => void told.push({ message, origin }) };
  const listeners = new Set<(event: object) => void>();
  vi.stubGlobal("location", { href: `${HOST}/map/`, hash: "" });
  vi.stubGlobal("window", {
    addEventListener: (_: string, hear: (event: object) => void) => listeners.add(hear),
    removeEventListener: (_: string, hear: (event: object) => void) => listeners.delete(hear),
  });
  const ask = (data: unknown, origin = HOST, source: object = around) => {
    for (const hear of listeners) hear({ data, origin, source });
  };
  const stop = talk((link) => openLink(link, ["it", "en"]), around as unknown as Window, [HOST]);
  return { told, ask, stop, listeners };
}

beforeEach(startOnSquares);
afterEach(() => vi.unstubAllGlobals());

describe("the map in a frame", () => {
  test("says that it is ready, and then what changes, to listed origins alone", () => {
    const { told } = pageAround();
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ origin: HOST, message: { tell: "ready", city: "squares" } });
    choose(UNIT);
    expect(told[1]?.message).toMatchObject({ tell: "state", link: "v=1&l=it&a=unit.m900001" });
  });

  test("opens a link, says what it did not know, and answers under the same id", () => {
    const { told, ask } = pageAround();
    ask({ app: EMBED, ask: "open", id: 7, link: "v=1&l=en&a=unit.m900002&s=nothing" });
    expect(store.getState()).toMatchObject({ language: "en", selection: { kind: "unit" } });
    expect(told.at(-1)?.message).toMatchObject({ tell: "state", id: 7, unknown: ["nothing"] });
  });

  test("flies where it is asked to", () => {
    const { ask } = pageAround();
    ask({ app: EMBED, ask: "show", bounds: [-30, 0, -29.9, 0.1] });
    expect(store.getState().flight?.to).toEqual({ bounds: [-30, 0, -29.9, 0.1] });
  });

  test("does not hear who is not listed, another window, or what is meant for others", () => {
    const { told, ask } = pageAround();
    const open = { app: EMBED, ask: "open", link: "v=1&l=en&a=unit.m900002" };
    ask(open, "https://elsewhere.example.org");
    ask(open, HOST, {});
    ask({ ...open, app: "another" });
    ask("open");
    expect(store.getState().selection).toBeNull();
    expect(told).toHaveLength(1);
  });

  test("refuses what it does not understand, by the name of the field", () => {
    const { told, ask } = pageAround();
    ask({ app: EMBED, ask: "show", bounds: [-300, 0, 0, 0] });
    expect(told.at(-1)?.message).toEqual({ app: EMBED, tell: "refused", reason: "not understood: bounds.0" });
    expect(store.getState().flight).toBeNull();
  });

  test("hears nothing any more after its talk has been stopped", () => {
    const { told, stop, listeners } = pageAround();
    stop();
    choose(UNIT);
    expect(listeners.size).toBe(0);
    expect(told).toHaveLength(1);
  });
});
