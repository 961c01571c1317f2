import { afterEach, describe, expect, test, vi } from "vitest";
import { type StartSiting, startSiting } from "../../../src/analysis/siting/siting-client";
import { fulfil, type SitingMessage } from "../../../src/analysis/siting/siting-post";
import { points } from "../squares";
import { ask, groundWith, question } from "./ask";

const ground = groundWith(points([[0.05, 0.05, 10, "900001"]]));
const asked = question();
const { answer, progress } = await ask(ground, asked);
const [first] = progress;
if (first === undefined) throw new Error("There is a first answer");

/** An engine that lets the test speak for it. */
function engineOf() {
  const spoken = { hear: (_: SitingMessage) => {}, lost: (_: string) => {} };
  const end = vi.fn();
  const start: StartSiting = (hear, lost) => {
    Object.assign(spoken, { hear, lost });
    return { order: () => undefined, end };
  };
  return { spoken, end, start };
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe("a search in a worker", () => {
  test("progress is passed on, the answer ends the worker", async () => {
    const { spoken, end, start } = engineOf();
    const heard = vi.fn();
    const run = startSiting(ground, asked, heard, start);
    spoken.hear({ kind: "up" });
    spoken.hear({ kind: "progress", progress: first });
    spoken.hear({ kind: "answer", answer });
    spoken.hear({ kind: "progress", progress: first });
    await expect(run.answer).resolves.toBe(answer);
    expect(heard).toHaveBeenCalledTimes(1);
    expect(end).toHaveBeenCalledTimes(1);
  });

  test("cancelled, the best so far is the answer and says so; without one there is an AbortError", async () => {
    const some = engineOf();
    const run = startSiting(ground, asked, () => undefined, some.start);
    some.spoken.hear({ kind: "progress", progress: first });
    run.cancel();
    const { chosen, verdict } = await run.answer;
    expect(chosen).toEqual(first.answer.chosen);
    expect(verdict).toMatchObject({ kind: "found", why: "cancelled" });
    expect(some.end).toHaveBeenCalledTimes(1);
    const none = engineOf();
    const early = startSiting(ground, asked, () => undefined, none.start);
    early.cancel();
    await expect(early.answer).rejects.toMatchObject({ name: "AbortError" });
  });

  test("a worker that dies leaves its last answer, one that overruns its time too", async () => {
    const dead = engineOf();
    const run = startSiting(ground, asked, () => undefined, dead.start);
    dead.spoken.hear({ kind: "progress", progress: first });
    dead.spoken.lost("out of memory");
    await expect(run.answer).resolves.toMatchObject({ verdict: { why: "solver" } });
    vi.useFakeTimers();
    const slow = engineOf();
    const late = startSiting(ground, asked, () => undefined, slow.start);
    slow.spoken.hear({ kind: "progress", progress: first });
    vi.advanceTimersByTime(60_000);
    await expect(late.answer).resolves.toMatchObject({ verdict: { why: "time" } });
  });

  test("a failure says why", async () => {
    const { spoken, start } = engineOf();
    const run = startSiting(ground, asked, () => undefined, start);
    spoken.hear({ kind: "failed", reason: "A reach is above 0 metres, got 0" });
    await expect(run.answer).rejects.toThrow("got 0");
  });

  test("where no worker starts it is answered here, without the solver, and the log says so", async () => {
    const warned = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const run = startSiting(
      ground,
      asked,
      () => undefined,
      () => {
        throw new Error("no workers here");
      },
    );
    await expect(run.answer).resolves.toMatchObject({ covered: 10, verdict: { why: "solver" } });
    expect(warned).toHaveBeenCalledOnce();
    const never = engineOf();
    const other = startSiting(ground, asked, () => undefined, never.start);
    never.spoken.lost("its script did not run");
    await expect(other.answer).resolves.toMatchObject({ covered: 10 });
  });
});

test("an order that cannot be fulfilled is posted as failed", async () => {
  const posted: SitingMessage[] = [];
  const wrong = { ...asked, goal: { kind: "most", count: 0.5 } } as const;
  await fulfil(
    { ground, question: wrong },
    (message) => posted.push(message),
    async () => null,
  );
  expect(posted).toMatchObject([
    { kind: "failed", reason: "A number of pilots is whole and above 0, got 0.5" },
  ]);
});
