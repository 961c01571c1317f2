import { describe, expect, test, vi } from "vitest";
import { startExamination } from "../../../src/analysis/doctor/client";
import { createWard, type Ward } from "../../../src/analysis/doctor/ward";
import type { Start } from "../../../src/analysis/engine";
import type { DataRow } from "../../../src/domain/dataset";
import { ALL, examined, polygon, RING, row, SQUARE } from "./patient";

const nothing = () => undefined;

/** A ward whose messages are copied as a worker's are, and a note of when it was ended. */
function ward(more: Partial<Ward> = {}) {
  const end = vi.fn();
  const own = createWard();
  const copied: Ward = {
    open: (wishes) => own.open(structuredClone(wishes)),
    examine: async (rows) => structuredClone(await own.examine(structuredClone(rows))),
  };
  const start: Start<Ward> = async () => ({ reckoning: { ...copied, ...more }, end });
  return { start, end };
}

const rows: DataRow[] = Array.from({ length: 4500 }, (_, index) => {
  if (index % 5 === 0) return row(null, index + 1);
  if (index % 5 === 1)
    return row(polygon([...RING].reverse().map(([x = 0, y = 0]) => [x + index / 100, y])), index + 1);
  if (index % 5 === 2)
    return row(
      {
        type: "MultiPoint",
        coordinates: [
          [index / 100, 0],
          [index / 100, 1],
        ],
      },
      index + 1,
    );
  return row(index % 10 === 3 ? SQUARE : { type: "Point", coordinates: [index / 100, 2] }, index + 1);
});

describe("an examination in a worker", () => {
  test("finds what the doctor finds on this thread, and hands back the very rows that need nothing", async () => {
    const { start, end } = ward();
    const shares: number[] = [];
    const whole = await startExamination(rows, ALL, (share) => shares.push(share), start).examined;
    const here = examined(rows);
    expect(whole).toEqual(here);
    expect(here.rows.filter((kept) => rows.includes(kept)).length).toBeGreaterThan(900);
    expect(whole.rows.filter((kept) => rows.includes(kept))).toHaveLength(
      here.rows.filter((kept) => rows.includes(kept)).length,
    );
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    expect(end).toHaveBeenCalled();
  });

  test("a heavy row travels alone", async () => {
    const portions: number[] = [];
    const own = createWard();
    const { start } = ward({
      open: own.open,
      examine: (portion) => {
        portions.push(portion.length);
        return own.examine(portion);
      },
    });
    const heavy = {
      type: "LineString" as const,
      coordinates: Array.from({ length: 15_000 }, (_, x) => [x / 1000, 0]),
    };
    await startExamination([row(heavy, 1), row(heavy, 2), row(SQUARE, 3)], ALL, nothing, start).examined;
    expect(portions).toEqual([1, 1, 1]);
  });

  test("cancelled, it ends its worker and says so", async () => {
    const { start, end } = ward({ examine: () => new Promise(nothing) });
    const { examined: answer, cancel } = startExamination(rows, ALL, nothing, start);
    await Promise.resolve();
    cancel();
    await expect(answer).rejects.toMatchObject({ name: "AbortError" });
    expect(end).toHaveBeenCalled();
  });

  test("a worker that dies is said, and so is one that never starts", async () => {
    const dying: Start<Ward> = async (lost) => {
      queueMicrotask(() => lost("no memory"));
      return { reckoning: { ...createWard(), examine: () => new Promise(nothing) }, end: nothing };
    };
    await expect(startExamination(rows, ALL, nothing, dying).examined).rejects.toThrow("no memory");
    const never: Start<Ward> = () => Promise.reject(new Error("no worker"));
    await expect(startExamination(rows, ALL, nothing, never).examined).rejects.toThrow("no worker");
  });

  test("without rows there is nothing to say", async () => {
    const { examined: answer } = startExamination([], ALL, nothing, ward().start);
    expect(await answer).toEqual(examined([]));
  });
});
