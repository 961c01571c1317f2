import { afterEach, describe, expect, test, vi } from "vitest";
import { createClient } from "../../src/analysis/client";
import type { Engine, Start } from "../../src/analysis/engine";
import { createReckoning } from "../../src/analysis/reckoning";
import { box, everything, groundOf, municipality, points, site } from "./squares";

const row = (count: number) =>
  Array.from({ length: count }, (_, i) => municipality(`00000${i}`, box(7 + i / 10, 45, 7.1 + i / 10, 45.1)));
const stop = site("stop", "a", { type: "Point", coordinates: [7.05, 45.05] }, 500);
const ground = groundOf(row(3), [stop]);
const residents = points([[7.05, 45.05, 9, "000000"]]);

afterEach(() => vi.restoreAllMocks());

describe("without a worker", () => {
  test("the same code answers on this thread, and says so once", async () => {
    const warned = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const client = createClient();
    await client.load(ground);
    await client.loadResidents(residents);
    const here = createReckoning();
    await here.load(ground);
    await here.loadResidents(residents);
    const [ours, theirs] = [await client.overlap(everything(ground)), await here.overlap(everything(ground))];
    expect(ours.units).toEqual(theirs.units);
    expect(ours.units[0]?.residents).toBe(9);
    expect(warned).toHaveBeenCalledTimes(1);
  });

  test("the caller's columns stay as they are", async () => {
    const client = createClient(startHere);
    await client.load(ground);
    await client.loadResidents(residents);
    expect(residents.longitudes).toHaveLength(1);
  });
});

describe("a newer question", () => {
  test("ends an older one with an AbortError", async () => {
    const many = groundOf(
      row(9),
      Array.from({ length: 300 }, (_, i) =>
        site(`s${i}`, "a", { type: "Point", coordinates: [7 + (i % 90) / 100, 45 + (i % 31) / 300] }, 1500),
      ),
    );
    const reckoning = createReckoning();
    await reckoning.load(many);
    const older = reckoning.overlap(everything(many));
    const newer = reckoning.overlap({ ...everything(many), counted: ["s1"] });
    await expect(older).rejects.toMatchObject({ name: "AbortError" });
    await expect(older).rejects.toBeInstanceOf(DOMException);
    expect((await newer).units).toHaveLength(9);
  });

  test("that comes through a worker as a plain error is a DOMException again", async () => {
    const aborted = Object.assign(new Error("overtaken"), { name: "AbortError" });
    const client = createClient(startWith({ overlap: () => Promise.reject(aborted) }));
    await expect(client.overlap(everything(ground))).rejects.toBeInstanceOf(DOMException);
  });
});

describe("an engine that is lost", () => {
  test("dies: what was asked rejects by name, and the next question starts another with the same data", async () => {
    const starts: ((reason: string) => void)[] = [];
    const client = createClient(async (lost) => {
      starts.push(lost);
      const engine = await startHere(lost);
      const silent = { ...engine.reckoning, overlap: () => new Promise<never>(() => undefined) };
      return starts.length === 1 ? { ...engine, reckoning: silent } : engine;
    });
    await client.load(ground);
    await client.loadResidents(residents);
    const asked = client.overlap(everything(ground));
    await Promise.resolve();
    starts[0]?.("out of memory");
    await expect(asked).rejects.toMatchObject({ name: "ReckoningLost", message: "out of memory" });
    expect((await client.overlap(everything(ground))).units[0]?.residents).toBe(9);
    expect(starts).toHaveLength(2);
  });

  test("is given up when it takes too long, and ended", async () => {
    const end = vi.fn();
    const client = createClient(startWith({ overlap: () => new Promise(() => undefined) }, end), 20);
    await expect(client.overlap(everything(ground))).rejects.toMatchObject({ name: "ReckoningLost" });
    expect(end).toHaveBeenCalledTimes(1);
  });

  test("is ended by closing", async () => {
    const end = vi.fn();
    const client = createClient(startWith({}, end));
    await client.load(ground);
    client.close();
    await vi.waitFor(() => expect(end).toHaveBeenCalledTimes(1));
  });

  test("could not be equipped: bad ground rejects, and better ground is welcome", async () => {
    const client = createClient(startHere);
    const broken = groundOf([municipality("000001", box(Number.NaN, 45, 7.1, 45.1))], []);
    await expect(client.load(broken)).rejects.toThrow(/finite/);
    await client.load(ground);
    expect((await client.overlap(everything(ground))).units).toHaveLength(3);
  });
});

test("asked before the ground has come, the reckoning refuses", async () => {
  await expect(createReckoning().overlap(everything(ground))).rejects.toThrow(/before the ground/);
});

test("asked about a site or a municipality that is not there, it says which", async () => {
  const reckoning = createReckoning();
  await reckoning.load(ground);
  await expect(reckoning.overlap({ counted: ["nobody"], changed: [], units: [] })).rejects.toThrow(/nobody/);
  await expect(reckoning.overlap({ counted: [], changed: [], units: ["999999"] })).rejects.toThrow(/999999/);
});

const startHere: Start = async (): Promise<Engine> => ({
  reckoning: createReckoning(),
  end: () => undefined,
});

/** Starts an engine some of whose answers are given. */
const startWith =
  (given: Partial<Engine["reckoning"]>, end: () => void = () => undefined): Start =>
  async () => ({ reckoning: { ...createReckoning(), ...given }, end });
