import "fake-indexeddb/auto";
import { openDB } from "idb";
import { afterEach, describe, expect, test, vi } from "vitest";
import { withEdit } from "../../../src/domain/scenario";
import type { OtherTabs } from "../../../src/state/device/other-tabs";
import { type ScenarioStore, scenarioStore } from "../../../src/state/device/scenario-store";
import { fresh, LATER, move } from "../../domain/edits";

const edited = withEdit(fresh, move([-29.9, 0.1]), LATER);
const opened: ScenarioStore[] = [];
let city = 0;

/** A device of its own for each test; several tabs may open it. */
const newCity = () => `city-${city++}`;
function tab(name: string, tabs?: OtherTabs): ScenarioStore {
  const store = scenarioStore(name, tabs);
  opened.push(store);
  return store;
}
/** Writes past the store, as a later or a broken app would. */
async function plant(name: string, record: unknown): Promise<void> {
  const database = await openDB(`scenarios-${name}`, 1);
  await database.put("scenarios", record);
  database.close();
}

afterEach(() => {
  vi.restoreAllMocks();
  for (const store of opened.splice(0)) store.close();
});

describe("the scenarios of a device", () => {
  test("what is saved is read again, edits and what was undone with it", async () => {
    const name = newCity();
    const one = tab(name);
    expect(await one.readAll()).toEqual({ kind: "shelf", found: [], current: null });
    expect(await one.save(fresh, null)).toEqual({ kind: "saved", revision: 1 });
    expect(await one.save(edited, 1)).toEqual({ kind: "saved", revision: 2 });
    expect(await one.choose(fresh.id)).toBeNull();
    one.close();
    expect(await tab(name).readAll()).toEqual({
      kind: "shelf",
      found: [{ kind: "scenario", scenario: edited, revision: 2 }],
      current: fresh.id,
    });
  });

  test("two tabs that save at once: one is first, the other is told what is there", async () => {
    const name = newCity();
    const [one, other] = [tab(name), tab(name)];
    await one.save(fresh, null);
    const outcomes = await Promise.all([one.save(edited, 1), other.save(fresh, 1)]);
    expect(outcomes).toEqual([
      { kind: "saved", revision: 2 },
      { kind: "conflict", theirs: { kind: "scenario", scenario: edited, revision: 2 } },
    ]);
  });

  test("what another tab changed is not deleted, what it deleted is not written over", async () => {
    const name = newCity();
    const [one, other] = [tab(name), tab(name)];
    await one.save(fresh, null);
    await one.save(edited, 1);
    expect(await other.remove(fresh.id, 1)).toMatchObject({ kind: "conflict", theirs: { revision: 2 } });
    expect(await other.remove(fresh.id, 2)).toEqual({ kind: "removed" });
    expect(await one.remove(fresh.id, 2)).toEqual({ kind: "removed" });
    expect(await one.save(edited, 2)).toEqual({ kind: "conflict", theirs: null });
    expect(await one.read(fresh.id)).toBeNull();
  });

  test("other tabs hear of it, the own one does not", async () => {
    const name = newCity();
    const [one, other] = [tab(name), tab(name)];
    const [heardHere, heard] = [vi.fn(), vi.fn()];
    one.hear(heardHere);
    const stop = other.hear(heard);
    await one.save(fresh, null);
    await vi.waitFor(() => expect(heard.mock.calls).toEqual([[fresh.id]]));
    stop();
    await one.remove(fresh.id, 1);
    await new Promise((done) => setTimeout(done, 20));
    expect(heard).toHaveBeenCalledTimes(1);
    expect(heardHere).not.toHaveBeenCalled();
  });
});

describe("what goes wrong", () => {
  test.each([
    ["cut off", { id: "s1", revision: 4, text: '{"version":1,"name":"Half a plan","edi' }, "Half a plan", 4],
    ["of a later form", { id: "s1", revision: 1, text: '{"version":99,"name":"Later"}' }, "Later", 1],
    ["no text at all", { id: "s1", text: 7 }, "s1", null],
    ["with a garbled name", { id: "s1", revision: 1, text: '"name":"\\u00"' }, "s1", 1],
    [
      "under another id",
      { id: "s1", revision: 1, text: JSON.stringify({ version: 1, ...fresh, id: "s2" }) },
      "First",
      1,
    ],
    ["without its count", { id: "s1", text: JSON.stringify({ version: 1, ...fresh }) }, "First", null],
  ])("a record %s is named, kept and never written over", async (_, record, called, revision) => {
    const name = newCity();
    const store = tab(name);
    await store.readAll();
    await plant(name, record);
    const found = await store.read("s1");
    expect(found).toMatchObject({ kind: "unreadable", id: "s1", name: called, revision });
    if (found?.kind !== "unreadable") throw new Error("It cannot be read");
    expect(found.problems.length).toBeGreaterThan(0);
    for (const based of [null, 1, 4]) {
      expect((await store.save({ ...fresh, id: "s1" }, based)).kind).toBe("conflict");
      expect((await store.remove("s1", based ?? 0)).kind).toBe("conflict");
    }
    expect(await store.read("s1")).toEqual(found);
  });

  test("a full disk says so, and what was there stays", async () => {
    const store = tab(newCity());
    await store.save(fresh, null);
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
    });
    expect(await store.save(edited, 1)).toMatchObject({ kind: "trouble", why: "full" });
    vi.restoreAllMocks();
    expect(await store.read(fresh.id)).toMatchObject({ scenario: fresh, revision: 1 });
    expect(await store.save(edited, 1)).toEqual({ kind: "saved", revision: 2 });
  });

  test.each([
    ["at once", (abort: () => void) => queueMicrotask(abort)],
    [
      "after it was written",
      (abort: () => void, request: IDBRequest) => request.addEventListener("success", abort),
    ],
  ])("a transaction that the disk ends %s is a full disk too", async (_, when) => {
    const store = tab(newCity());
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, record) {
      const request = put.call(this, record);
      Object.defineProperty(this.transaction, "error", {
        get: () => new DOMException("no room", "QuotaExceededError"),
      });
      when(() => this.transaction.abort(), request);
      return request;
    });
    expect(await store.save(fresh, null)).toMatchObject({ kind: "trouble", why: "full" });
    vi.restoreAllMocks();
    expect(await store.read(fresh.id)).toBeNull();
  });

  test("a device that keeps nothing says why, and is asked again", async () => {
    const store = tab(newCity());
    const refusing = vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException(
        "A mutation operation was attempted on a database that did not allow it",
        "InvalidStateError",
      );
    });
    expect(await store.readAll()).toMatchObject({
      kind: "trouble",
      why: "unusable",
      reason: expect.stringMatching(/InvalidStateError/),
    });
    refusing.mockRestore();
    expect((await store.readAll()).kind).toBe("shelf");
  });

  test("a tab lets go of the database when a later app wants to change its form", async () => {
    const name = newCity();
    const store = tab(name);
    await store.save(fresh, null);
    const later = await openDB(`scenarios-${name}`, 2);
    expect(await store.read(fresh.id)).toMatchObject({
      kind: "trouble",
      reason: expect.stringMatching(/VersionError/),
    });
    later.close();
  });
});
