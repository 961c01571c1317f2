import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  cachesOf,
  EMPTY_SHELF,
  fallenBack,
  faulty,
  isRefused,
  proven,
  type Release,
  type Shelf,
  staged,
  standOf,
  started,
  taken,
} from "../../../src/app/offline/shelf";

const one: Release = { app: "app 1", data: "data 1" };
const two: Release = { app: "app 2", data: "data 1" };
const first = staged(EMPTY_SHELF, one);
const onTrial = taken(staged(first, two));

describe("the versions on a device", () => {
  test("the first begins at once and has nothing to prove", () => {
    expect(first).toMatchObject({ current: one, before: null, waiting: null, starts: null });
  });

  test("another waits until it is asked for, and the one before stays", () => {
    const waiting = staged(first, two);
    expect(waiting).toMatchObject({ current: one, waiting: two });
    expect(standOf(waiting)).toEqual({ kept: "all", waiting: true, trial: false, fault: null });
    expect(taken(waiting)).toMatchObject({ current: two, before: one, waiting: null, starts: 0 });
  });

  test("the same again is nothing new", () => expect(staged(first, { ...one }).waiting).toBeNull());

  test("the city's data may come later without a new version", () => {
    const coded = staged(EMPTY_SHELF, { ...one, data: null });
    expect(standOf(coded).kept).toBe("code");
    expect(staged(coded, one)).toMatchObject({ current: one, waiting: null });
  });

  test("one that proves itself stays", () => {
    expect(started(proven(started(onTrial)))).toMatchObject({ current: two, before: one, starts: null });
  });

  test("one that begins twice in vain gives way, and is not taken again", () => {
    const twice = started(started(onTrial));
    expect(twice.current).toEqual(two);
    const back = started(twice);
    expect(back).toMatchObject({ current: one, before: null, starts: null });
    expect(back.fault).toMatch(/app 2/);
    expect(isRefused(back, two)).toBe(true);
    expect(staged(back, two).waiting).toBeNull();
  });

  test("where there is none before, the current one stays", () => {
    expect(fallenBack(first)).toMatchObject({ current: one, starts: null });
  });

  test("a fault changes no version", () => {
    expect(faulty(first, "a file: HTTP 404")).toEqual({ ...first, fault: "a file: HTTP 404" });
  });

  test("whatever happens, once there is a version there is one, and its caches are wanted", () => {
    const release = fc.record({ app: fc.constantFrom("a", "b", "c"), data: fc.constantFrom("x", "y", null) });
    const steps: ((shelf: Shelf, made: Release) => Shelf)[] = [staged, taken, started, proven, fallenBack];
    const step = fc.tuple(fc.constantFrom(...steps), release);
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (walk) => {
        const end = walk.reduce((shelf, [does, made]) => does(shelf, made), first);
        expect(end.current).not.toBeNull();
        expect(cachesOf(end)).toContain(end.current?.app);
      }),
    );
  });
});
