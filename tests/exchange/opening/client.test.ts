import { describe, expect, test, vi } from "vitest";
import { IMPORT_LIMITS } from "../../../src/domain/dataset";
import { openUpload } from "../../../src/exchange/opening/client";
import { createDesk, type Desk } from "../../../src/exchange/opening/desk";
import { openFile } from "../../../src/exchange/opening/open-file";

const text = `lon,lat,name\n${Array.from({ length: 5000 }, (_, row) => `${row / 1000},45,Place ${row}`).join("\n")}\n`;
const file = new File([text], "places.csv");
const never = () => new Promise<never>(() => undefined);

/** An opener on this thread that notes when it was ended. */
function opener(desk: Partial<Desk> = {}) {
  const end = vi.fn();
  return { end, start: () => ({ desk: { ...createDesk(), ...desk }, end }) };
}

describe("opening in a worker", () => {
  test("rows come in portions and are those that the door gives", async () => {
    const { start, end } = opener();
    const shares: number[] = [];
    const { opened } = openUpload(file, IMPORT_LIMITS, { start, progress: (share) => shares.push(share) });
    const bytes = new TextEncoder().encode(text);
    expect(await opened).toEqual(await openFile("places.csv", bytes, IMPORT_LIMITS));
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    expect(end).toHaveBeenCalledOnce();
  });

  test("a portion is small where rows are heavy, and never empty", async () => {
    const desk = createDesk();
    const heavy = Array.from({ length: 40 }, () => "x".repeat(50_000)).join("\n");
    await desk.open("a.csv", new TextEncoder().encode(`a\n${heavy}\n`), IMPORT_LIMITS, {}, () => {});
    const counts = async (from: number) => (await desk.rows(0, from)).numbers.length;
    expect(await counts(0)).toBe(10);
    expect(await counts(39)).toBe(1);
  });

  test("cancelled, it ends its worker and says so", async () => {
    const { start, end } = opener({ open: never });
    const opening = openUpload(file, IMPORT_LIMITS, { start });
    await file.arrayBuffer();
    await Promise.resolve();
    opening.cancel();
    expect((await opening.opened).faults.map(({ code }) => code)).toEqual(["cancelled"]);
    expect(end).toHaveBeenCalledOnce();
  });

  test("a file that takes too long is given up", async () => {
    const { start, end } = opener({ open: never });
    const { opened } = openUpload(file, IMPORT_LIMITS, { start, patience: 0.02 });
    expect((await opened).faults).toEqual([{ code: "took-too-long", row: null, values: { seconds: 0.02 } }]);
    expect(end).toHaveBeenCalledOnce();
  });

  test("a worker that dies, and a file that cannot be read, are said", async () => {
    const dying = openUpload(file, IMPORT_LIMITS, {
      start: (lost) => {
        queueMicrotask(() => lost("no memory"));
        return { desk: { ...createDesk(), open: never }, end: () => {} };
      },
    });
    expect((await dying.opened).faults).toEqual([
      { code: "opening-lost", row: null, values: { reason: "no memory" } },
    ]);
    const gone = { name: "a.csv", size: 1, arrayBuffer: () => Promise.reject(new Error("gone")) };
    const { opened } = openUpload(gone, IMPORT_LIMITS, { start: opener().start });
    expect((await opened).faults).toEqual([{ code: "opening-lost", row: null, values: { reason: "gone" } }]);
  });

  test("a file that is too big is not even read", async () => {
    const arrayBuffer = vi.fn(never);
    const { opened } = openUpload({ name: "a.csv", size: 60e6, arrayBuffer }, IMPORT_LIMITS);
    expect((await opened).faults.map(({ code }) => code)).toEqual(["too-many-bytes"]);
    expect(arrayBuffer).not.toHaveBeenCalled();
  });
});
