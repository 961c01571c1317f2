import { afterEach, expect, test } from "vitest";
import { countersFile, readLog } from "../../../src/state/kiosk/records";
import { deviceInMemory, kioskOnSquares } from "./on-squares";

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

test("the log is read with the newest entry first", async () => {
  const memory = deviceInMemory([{ at: "2020-01-01T00:00:00Z", kind: "started", detail: "old" }]);
  stops.push((await kioskOnSquares({ memory })).stop);
  const entries = await readLog();
  expect(entries.length).toBeGreaterThan(1);
  expect(entries.at(-1)?.detail).toBe("old");
});

test("counts leave as a CSV that a spreadsheet cannot run", () => {
  const rows = [
    { day: "2025-03-01", what: "visit", which: "", count: 4 },
    { day: "2025-03-01", what: "place", which: "=evil", count: 1 },
  ] as const;
  const { name, bytes } = countersFile(rows, "city", "2025-03-02");
  expect(name).toBe("city-counters-2025-03-02.csv");
  expect(new TextDecoder().decode(bytes).split("\r\n")).toEqual([
    "day,what,which,count",
    "2025-03-01,visit,,4",
    "2025-03-01,place,'=evil,1",
    "",
  ]);
});
