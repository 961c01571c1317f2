import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Taken } from "../../../src/domain/own-data";
import { connectionTo } from "../../../src/state/device/connection";
import { type OwnStore, ownDataOf, ownStore } from "../../../src/state/device/own-store";
import type { DeviceTrouble } from "../../../src/state/device/scenario-store";
import { keepOwnOnDevice } from "../../../src/state/own/keep-on-device";
import { putBack, takeIn } from "../../../src/state/own/take";
import { store } from "../../../src/state/store";
import { site, squareCity } from "../../fixtures/square-city";
import { startOnSquares } from "../on-squares";
import { PEOPLE } from "../planner/on-squares";

const source = { kind: "own", file: "mine.csv", opened: "2026-11-22T10:00:00Z", shift: 4 } as const;
const pilots: Taken = {
  id: "p1",
  source: { ...source, role: "pilots" },
  role: "pilots",
  how: "replace",
  sites: [site("mine-1", { layer: "pilots" })],
};
const people: Taken = {
  id: "r1",
  source: { ...source, role: "residents" },
  role: "residents",
  points: PEOPLE,
};
const places: Taken = {
  id: "c1",
  source: { ...source, role: "candidates" },
  role: "candidates",
  places: [{ id: "here", name: null, at: [-29.95, 0.05] }],
};

let city = 0;
let device: OwnStore;
let stop = () => {};
const own = () => store.getState().own;
const keep = async (on: OwnStore = device) => {
  stop = await keepOwnOnDevice(on);
};
const onDevice = async () => {
  const kept = await device.readAll();
  return kept.kind === "kept" ? kept.taken.map(({ id }) => id) : kept;
};

beforeEach(() => {
  city += 1;
  device = ownStore(`squares-${city}`);
  startOnSquares();
});
afterEach(() => {
  stop();
  device.close();
});

test("what is taken in is there again after the page was closed, in its order and as it was", async () => {
  await keep();
  takeIn(people);
  takeIn(pilots);
  await vi.waitFor(async () => expect(await onDevice()).toEqual(["r1", "p1"]));
  stop();
  startOnSquares();
  await keep();
  expect(own().taken).toEqual([people, pilots]);
  expect(own().trouble).toBeNull();
});

test("what is put back is gone from the device, and what is taken later stands behind what stays", async () => {
  await keep();
  for (const one of [people, pilots]) takeIn(one);
  putBack("r1");
  takeIn(places);
  await vi.waitFor(async () => expect(await onDevice()).toEqual(["p1", "c1"]));
});

test("what was taken in before the device answered is kept beside what it has", async () => {
  await device.change([people], [], 1);
  takeIn(pilots);
  await keep();
  expect(own().taken.map(({ id }) => id)).toEqual(["r1", "p1"]);
  await vi.waitFor(async () => expect(await onDevice()).toEqual(["r1", "p1"]));
});

const MANY = 5000;
const layer = squareCity.city.layers[0];
if (layer === undefined) throw new Error("The city has layers");
const stops: Taken = {
  id: "l1",
  source: { ...source, role: "layer" },
  role: "layer",
  layer: { ...layer, id: "l1" },
  sites: Array.from({ length: MANY }, (_, index) => site(`stop-${index}`, { layer: "l1" })),
};
const spots: Taken = {
  ...places,
  id: "c2",
  places: Array.from({ length: MANY }, (_, index) => ({ id: `${index}`, name: null, at: [index, 0] })),
};

type Raw = { taken: { key: string; value: { id: string; things?: unknown[] } } };

/** What really is on the device. */
async function raw() {
  const connection = connectionTo<Raw>(ownDataOf(`squares-${city}`), 1, () => {});
  const database = await connection.connected();
  return { database, close: connection.close };
}

describe("thousands of things", () => {
  test("are written in portions, come back as they were, and go without leaving any", async () => {
    await device.change([stops, pilots, spots], [], 1);
    const { database, close } = await raw();
    const portions = (await database.getAll("taken")).flatMap(({ things }) => things?.length ?? []);
    expect(Math.max(...portions)).toBeLessThanOrEqual(2000);
    expect(await device.readAll()).toEqual({ kind: "kept", taken: [stops, pilots, spots], unreadable: 0 });
    await device.change([], ["l1"], 2);
    expect(await device.readAll()).toEqual({ kind: "kept", taken: [pilots, spots], unreadable: 0 });
    await device.change([], ["c2", "p1"], 3);
    expect(await database.count("taken")).toBe(0);
    close();
  });

  test.each([
    ["a portion is missing", (database: Database) => database.delete("taken", "l1 1")],
    ["a portion holds something else", (database: Database) => spoil(database, [{ id: 1 }])],
    ["a portion is none", (database: Database) => spoil(database, "nothing")],
    ["what they belong to is missing", (database: Database) => database.delete("taken", "l1")],
  ])("are not half there where %s", async (_, spoils) => {
    await device.change([stops, pilots], [], 1);
    const { database, close } = await raw();
    await spoils(database);
    const kept = await device.readAll();
    expect(kept).toMatchObject({ kind: "kept", taken: [pilots] });
    expect(kept.kind === "kept" && kept.unreadable).toBeGreaterThan(0);
    close();
  });

  test("are not there at all where the device refuses one of their portions", async () => {
    const put = IDBObjectStore.prototype.put;
    const refusing = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (
      this: IDBObjectStore,
      ...asked
    ) {
      const [record] = asked;
      if (record.id === "l1 1") throw new DOMException("no room", "QuotaExceededError");
      return put.apply(this, asked);
    });
    expect(await device.change([pilots, stops], [], 1)).toMatchObject({ why: "full" });
    refusing.mockRestore();
    expect(await device.readAll()).toEqual({ kind: "kept", taken: [], unreadable: 0 });
  });
});

type Database = Awaited<ReturnType<typeof raw>>["database"];

async function spoil(database: Database, things: unknown): Promise<void> {
  const part = await database.get("taken", "l1 1");
  await database.put("taken", Object.assign({}, part, { things }));
}

test("a full device is said, nothing is lost in memory, and the next taking is tried with all of it", async () => {
  const full: DeviceTrouble = { kind: "trouble", why: "full", reason: "QuotaExceededError" };
  let isFull = true;
  await keep({ ...device, change: async (...asked) => (isFull ? full : device.change(...asked)) });
  takeIn(pilots);
  await vi.waitFor(() => expect(own().trouble).toEqual(full));
  expect(own().taken).toEqual([pilots]);
  expect(await onDevice()).toEqual([]);
  isFull = false;
  takeIn(people);
  await vi.waitFor(async () => expect(await onDevice()).toEqual(["p1", "r1"]));
  await vi.waitFor(() => expect(own().trouble).toBeNull());
});

test("a device that keeps nothing at all is said", async () => {
  const unusable: DeviceTrouble = { kind: "trouble", why: "unusable", reason: "no" };
  await keep({ ...device, readAll: async () => unusable, change: async () => unusable });
  expect(own()).toMatchObject({ taken: [], trouble: unusable });
});

test("records of a later form and broken ones stay where they are, and are counted", async () => {
  await device.change([pilots], [], 1);
  const raw = connectionTo<{ taken: { key: string; value: unknown } }>(
    ownDataOf(`squares-${city}`),
    1,
    () => {},
  );
  const database = await raw.connected();
  await database.put("taken", { id: "later", form: 2, order: 2, taken: pilots });
  await database.put("taken", { id: "broken", form: 1, order: 3, taken: { ...people, points: {} } });
  expect(await device.readAll()).toEqual({ kind: "kept", taken: [pilots], unreadable: 2 });
  await device.change([], ["p1"], 2);
  expect(await database.count("taken")).toBe(2);
  raw.close();
});
