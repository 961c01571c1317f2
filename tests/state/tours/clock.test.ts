import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { keepTurning } from "../../../src/state/tours/clock";
import {
  endTour,
  pauseTour,
  previousChapter,
  resumeTour,
  tell,
  tellRound,
} from "../../../src/state/tours/telling";
import { app, at, tourOnSquares } from "./on-squares";

beforeEach(() => tourOnSquares());

describe("the round", () => {
  let stop: () => void = () => undefined;
  beforeEach(() => {
    vi.useFakeTimers();
    stop = keepTurning();
  });
  afterEach(() => {
    stop();
    vi.useRealTimers();
  });

  test("goes from chapter to chapter and tour to tour, each for its time, without end", () => {
    tellRound([]);
    expect(at()).toBe("round 0 runs");
    vi.advanceTimersByTime(4_999);
    expect(at()).toBe("round 0 runs");
    vi.advanceTimersByTime(1);
    expect(at()).toBe("round 1 runs");
    vi.advanceTimersByTime(10_000);
    expect(at()).toBe("short 0 runs");
    expect(app().selection).toEqual({ kind: "table" });
    vi.advanceTimersByTime(10_000);
    expect(at()).toBe("round 0 runs");
    previousChapter();
    expect(at()).toBe("short 0 runs");
  });

  test("rests when it is paused, and the chapter has its whole time again", () => {
    tellRound(["round"]);
    vi.advanceTimersByTime(4_000);
    pauseTour();
    vi.advanceTimersByTime(60_000);
    expect(at()).toBe("round 0");
    resumeTour();
    vi.advanceTimersByTime(4_999);
    expect(at()).toBe("round 0 runs");
    vi.advanceTimersByTime(1);
    expect(at()).toBe("round 1 runs");
    endTour();
    vi.advanceTimersByTime(60_000);
    expect(at()).toBeNull();
  });

  test("of named tours goes through those that there are; of none it does not begin", () => {
    tellRound(["dreams", "short"]);
    vi.advanceTimersByTime(30_000);
    expect(at()).toBe("short 0 runs");
    tourOnSquares([]);
    tellRound([]);
    expect(at()).toBeNull();
  });

  test("a story that the clock turns ends with its last chapter", () => {
    tell("round");
    resumeTour();
    vi.advanceTimersByTime(60_000);
    expect(at()).toBe("round 1");
  });

  test("leaves no clock behind", () => {
    tellRound([]);
    stop();
    expect(vi.getTimerCount()).toBe(0);
  });
});
