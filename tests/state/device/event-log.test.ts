import { describe, expect, test, vi } from "vitest";
import { eventLog, MOST_ENTRIES } from "../../../src/state/device/event-log";
import { device, fill, newCity } from "./on-kiosk";

const now = () => new Date("2025-05-01T10:00:00.000Z");
const kinds = (entries: readonly { kind: string }[]) => entries.map(({ kind }) => kind);
const row = (which: string) => ({ day: "2025-05-01", what: "place" as const, which, count: 3 });

describe("the log of a kiosk", () => {
  test("keeps what is written, in order, over a reload", async () => {
    const city = newCity();
    const log = eventLog(device(city), now);
    void log.write("started");
    await log.write("problem", "x".repeat(900));
    const again = await eventLog(device(city), now).read();
    expect(again.map(({ at, kind, detail }) => [at, kind, detail.length])).toEqual([
      ["2025-05-01T10:00:00.000Z", "started", 0],
      ["2025-05-01T10:00:00.000Z", "problem", 500],
    ]);
  });

  test("holds a thousand entries, the newest", async () => {
    const connection = device();
    const log = eventLog(connection, now);
    for (let index = 0; index < MOST_ENTRIES + 7; index += 1) void log.write("problem", String(index));
    const entries = await log.read();
    expect(entries).toHaveLength(1_000);
    expect([entries[0]?.detail, entries.at(-1)?.detail]).toEqual(["7", "1006"]);
    await log.write("started");
    expect(await (await connection.connected()).count("log")).toBe(1_000);
  });

  test("gives up its older half when the device is full, and says so", async () => {
    const connection = device();
    const log = eventLog(connection, now);
    for (let index = 0; index < 700; index += 1) void log.write("problem", String(index));
    await log.read();
    const database = await connection.connected();
    await database.put("counters", row("kept"));
    let room = 700;
    const size = vi.fn(() => room > 500);
    fill(["log"], size);
    vi.spyOn(IDBObjectStore.prototype, "delete").mockImplementationOnce(function (
      this: IDBObjectStore,
      query,
    ) {
      room = 500;
      vi.mocked(IDBObjectStore.prototype.delete).mockRestore();
      return this.delete(query);
    });
    await log.write("started");
    const entries = await log.read();
    expect(kinds(entries).slice(-3)).toEqual(["started", "storage-full", "log-shortened"]);
    expect([entries.length, entries[0]?.detail]).toEqual([503, "200"]);
    expect(await database.getAll("counters")).toEqual([row("kept")]);
  });

  test("loses the counters last, and says so", async () => {
    const connection = device();
    const database = await connection.connected();
    await database.put("counters", row("lost"));
    let isFull = true;
    fill(["log"], () => isFull);
    const clear = vi.spyOn(IDBObjectStore.prototype, "clear");
    clear.mockImplementationOnce(function (this: IDBObjectStore) {
      isFull = false;
      clear.mockRestore();
      return this.clear();
    });
    const log = eventLog(connection, now);
    await log.write("started");
    const written = ["started", "storage-full", "log-shortened", "log-shortened", "counters-lost"];
    expect(kinds(await log.read())).toEqual(written);
    expect(kinds(await database.getAll("log"))).toEqual(written);
    expect(await database.getAll("counters")).toEqual([]);
  });

  test("goes on in memory where nothing helps, gives up nothing twice, and is written once there is room", async () => {
    const connection = device();
    let isFull = true;
    fill(["log"], () => isFull);
    const log = eventLog(connection, now);
    await log.write("started");
    const given = ["storage-full", "log-shortened", "log-shortened", "counters-lost"];
    await log.write("problem");
    expect(kinds(await log.read())).toEqual(["started", ...given, "problem"]);
    for (let index = 0; index < 1_200; index += 1) void log.write("problem", String(index));
    const entries = await log.read();
    expect([entries.length, entries.at(-1)?.detail]).toEqual([1_000, "1199"]);
    isFull = false;
    await log.write("started");
    const kept = await (await connection.connected()).getAll("log");
    expect([kept.length, kept.at(-1)?.kind]).toEqual([1_000, "started"]);
  });

  test("of a device that keeps nothing is in memory, and nothing is thrown", async () => {
    vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("No storage here.", "SecurityError");
    });
    const log = eventLog(device(), now);
    await log.write("started");
    expect(kinds(await log.read())).toEqual(["started"]);
  });
});
