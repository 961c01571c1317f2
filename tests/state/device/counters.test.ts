import { describe, expect, test } from "vitest";
import { counters } from "../../../src/state/device/counters";
import { eventLog } from "../../../src/state/device/event-log";
import { device, fill, newCity } from "./on-kiosk";

const VISIT = { what: "visit", which: "" } as const;
const ITALIAN = { what: "language", which: "it" } as const;
const rows = async (count: ReturnType<typeof counters>) => {
  const read = await count.read();
  if ("kind" in read) throw new Error(read.reason);
  return read.map(({ day, what, which, count: times }) => [day, what, which, times]);
};

describe("the counters of a kiosk", () => {
  test("add up by day, over a reload, and are cleared", async () => {
    const city = newCity();
    let day = "2025-05-01";
    const open = () => {
      const connection = device(city);
      return counters(connection, eventLog(connection), () => day);
    };
    const first = open();
    void first.count([VISIT, ITALIAN]);
    await first.count([VISIT]);
    day = "2025-05-02";
    await first.count([VISIT, VISIT]);
    const again = open();
    expect(await rows(again)).toEqual([
      ["2025-05-01", "language", "it", 1],
      ["2025-05-01", "visit", "", 2],
      ["2025-05-02", "visit", "", 2],
    ]);
    expect(await again.clear()).toBeNull();
    expect(await rows(open())).toEqual([]);
  });

  test("are counted by the device's own day", async () => {
    const connection = device();
    const count = counters(connection, eventLog(connection));
    await count.count([VISIT]);
    const [[day] = []] = await rows(count);
    const now = new Date();
    const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
    expect(String(day).split("-").map(Number)).toEqual(parts);
  });

  test("take the log's room when the device is full, and what still finds none is counted later", async () => {
    const connection = device();
    const log = eventLog(connection);
    for (let index = 0; index < 10; index += 1) await log.write("problem", String(index));
    const database = await connection.connected();
    let isFull = true;
    fill(["counters"], () => isFull);
    const count = counters(connection, log, () => "2025-05-01");
    await count.count([VISIT]);
    expect((await database.getAll("log")).map(({ kind }) => kind)).toEqual(["storage-full"]);
    isFull = false;
    await count.count([VISIT]);
    expect(await rows(count)).toEqual([["2025-05-01", "visit", "", 2]]);
    expect((await log.read()).map(({ kind }) => kind)).toEqual(["storage-full"]);
  });
});
