import "fake-indexeddb/auto";
import { beforeEach, expect, test, vi } from "vitest";
import { clearDevice } from "../../../src/state/device/clear-device";
import { scenariosOf } from "../../../src/state/device/scenario-database";
import { scenarioStore } from "../../../src/state/device/scenario-store";
import { readSettings, SETTINGS_KEY, writeSettings } from "../../../src/state/device/settings";

/** A device that remembers as browsers do. */
function device(first: Readonly<Record<string, string>> = {}) {
  const kept = new Map(Object.entries(first));
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

let forgotten: string[];
beforeEach(() => {
  forgotten = [];
  vi.stubGlobal("window", { localStorage: { removeItem: (key: string) => forgotten.push(key) } });
  return () => vi.unstubAllGlobals();
});

test("what changed is kept beside the rest", () => {
  const own = device();
  expect(readSettings(own)).toEqual({ language: null, look: null, helped: false });
  expect(writeSettings({ language: "en", look: "night" }, own)).toBe(true);
  expect(writeSettings({ helped: true }, own)).toBe(true);
  writeSettings({ language: "it" }, own);
  expect(readSettings(own)).toEqual({ language: "it", look: "night", helped: true });
});

test("garbled settings are none, and a device that refuses is no failure", () => {
  expect(readSettings(device({ [SETTINGS_KEY]: "{" }))).toEqual({
    language: null,
    look: null,
    helped: false,
  });
  expect(readSettings(device({ [SETTINGS_KEY]: '{"look":"pink","helped":"yes"}' }))).toEqual({
    language: null,
    look: null,
    helped: false,
  });
  const full = {
    ...device(),
    setItem: () => {
      throw new DOMException("full", "QuotaExceededError");
    },
  };
  expect(writeSettings({ helped: true }, full)).toBe(false);
});

test("clearing takes the scenarios of the city from the device, also while they lie open", async () => {
  const tabs = { tell: () => undefined, hear: () => () => undefined, close: () => undefined };
  const store = scenarioStore("nowhere", tabs);
  expect(await store.choose("one")).toBeNull();
  const names = async () => (await indexedDB.databases()).map(({ name }) => name);
  expect(await names()).toContain(scenariosOf("nowhere"));
  expect(await clearDevice("nowhere")).toBe("cleared");
  expect(await names()).not.toContain(scenariosOf("nowhere"));
  expect(forgotten).toEqual([SETTINGS_KEY]);
  store.close();
});

test("what cannot be cleared is said", async () => {
  const refusing = () => Promise.reject(new DOMException("no", "SecurityError"));
  expect(await clearDevice("nowhere", refusing)).toBe("refused");
  const held: Parameters<typeof clearDevice>[1] = (_, { blocked } = {}) => {
    blocked?.(1, new Event("blocked") as IDBVersionChangeEvent);
    return new Promise(() => undefined);
  };
  expect(await clearDevice("nowhere", held)).toBe("held");
});
