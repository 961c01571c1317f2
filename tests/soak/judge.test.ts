import { expect, test } from "vitest";
import { growthOf } from "./judge";
import type { Sample } from "./sample";
import { randomFrom } from "./soak";

const still: Sample = { megabytes: 40, nodes: 900, listeners: 300, workers: 4, contexts: 2, maps: 1 };
const grown = (last: Partial<Sample>) => {
  const samples = Array.from({ length: 20 }, (_, at) => (at < 18 ? still : { ...still, ...last }));
  return growthOf(samples).flatMap(({ figure, ok }) => (ok ? [] : [figure]));
};

test("a screen that stays as it is passes", () => expect(grown({})).toEqual([]));
test("a little more memory passes, much more does not", () => {
  expect(grown({ megabytes: 41.9 })).toEqual([]);
  expect(grown({ megabytes: 42.1 })).toEqual(["megabytes"]);
});
test("what some moments show more of and others do not is no leak; what all of them show is", () => {
  const moments = Array.from({ length: 20 }, (_, at) => ({ ...still, nodes: at % 2 === 0 ? 900 : 1200 }));
  expect(growthOf(moments).every(({ ok }) => ok)).toBe(true);
  const leaking = moments.map((sample, at) => ({ ...sample, nodes: sample.nodes + 5 * at }));
  expect(growthOf(leaking).flatMap(({ figure, ok }) => (ok ? [] : [figure]))).toEqual(["nodes"]);
});
test("one worker, context or map more does not pass", () => {
  expect(grown({ workers: 5, contexts: 3, maps: 2 })).toEqual(["workers", "contexts", "maps"]);
});
test("too few samples say nothing", () => expect(() => growthOf([still])).toThrow(/ten/));
test("the same seed gives the same visitors", () => {
  const [one, other] = [randomFrom(7), randomFrom(7)];
  const numbers = Array.from({ length: 50 }, one);
  expect(Array.from({ length: 50 }, other)).toEqual(numbers);
  for (const number of numbers) expect(number >= 0 && number < 1).toBe(true);
});
