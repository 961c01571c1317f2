import { expect, test } from "vitest";
import { finish } from "../../src/analysis/pace";

function* counting(to: number): Generator<number, string> {
  for (let step = 1; step <= to; step += 1) yield step;
  return "done";
}

/** Steps that each take longer than others should wait. */
function* slow(): Generator<number, void> {
  for (let step = 1; ; step += 1) {
    const until = performance.now() + 15;
    while (performance.now() < until);
    yield step;
  }
}

test("long work comes to its end and tells how far it is", async () => {
  const told: number[] = [];
  expect(await finish(counting(3), (done) => told.push(done))).toBe("done");
  expect(told).toEqual([1, 2, 3]);
});

test("others are let through, and can stop it", async () => {
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 0);
  await expect(finish(slow(), () => undefined, stop.signal)).rejects.toMatchObject({ name: "AbortError" });
});
