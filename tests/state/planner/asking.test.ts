import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createCoverage } from "../../../src/analysis/coverage/coverage-reckoning";
import { coveredOf, sumDepths } from "../../../src/domain/planner";
import type { CoverageQuestion, CoverageReckoning } from "../../../src/domain/planner-coverage";
import type { Edit } from "../../../src/domain/scenario";
import { includeProvisional } from "../../../src/state/filters";
import { askAgain } from "../../../src/state/planner/comparing";
import { edit, undo } from "../../../src/state/planner/editing";
import { hold, release } from "../../../src/state/planner/held";
import { keepReckoning } from "../../../src/state/planner/keep-reckoning";
import { selectFigures } from "../../../src/state/planner/selectors/figures";
import { store } from "../../../src/state/store";
import { app, PEOPLE, planner, planOnSquares, soon } from "./on-squares";

const EAST: Edit = { kind: "move", site: "pilot-one", to: [-29.85, 0.05] };
const stops: (() => void)[] = [];
const keep = (reckoning: CoverageReckoning) => stops.push(keepReckoning(reckoning));
const covered = () => coveredOf(sumDepths(selectFigures(app()).units)).residents;

/** A reckoning that answers when the test says so. */
function slow() {
  const asked: { question: CoverageQuestion; answer: () => Promise<void>; fail: (fault: unknown) => void }[] =
    [];
  const real = createCoverage();
  const reckoning: CoverageReckoning = {
    ...real,
    coverage: (question) =>
      new Promise((resolve, reject) => {
        asked.push({
          question,
          answer: async () => {
            resolve(await real.coverage(question));
            await soon();
          },
          fail: reject,
        });
      }),
  };
  return { asked, reckoning };
}

beforeEach(() => planOnSquares());
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

describe("coverage", () => {
  test("figures are live at once and exact when the answer is there; residents are the same", async () => {
    keep(createCoverage());
    expect(selectFigures(app())).toMatchObject({ isExact: false, exact: null, withResidents: true });
    expect(covered()).toBe(7);
    await expect.poll(() => selectFigures(app()).isExact).toBe(true);
    expect(covered()).toBe(7);
    expect(selectFigures(app()).exact?.answer.pilots).toHaveLength(2);
  });

  test("nothing is asked while something is in hand; the last exact figures are stale meanwhile", async () => {
    const { asked, reckoning } = slow();
    keep(reckoning);
    await soon();
    await asked[0]?.answer();
    const { exact } = selectFigures(app());
    hold(EAST);
    hold({ ...EAST, to: [-29.85, 0.051] });
    expect(asked).toHaveLength(1);
    expect(selectFigures(app())).toMatchObject({
      isExact: false,
      exact: { answer: exact?.answer, stale: true },
    });
    expect(covered()).toBe(47);
    release();
    await soon();
    expect(asked).toHaveLength(2);
    expect(selectFigures(app()).exact?.stale).toBe(true);
    await asked[1]?.answer();
    expect(selectFigures(app())).toMatchObject({ isExact: true, exact: { stale: false } });
  });

  test("a late answer stands for its own question only, and is there when that is asked again", async () => {
    const { asked, reckoning } = slow();
    keep(reckoning);
    edit(EAST);
    await soon();
    expect(asked).toHaveLength(2);
    await asked[0]?.answer();
    expect(selectFigures(app())).toMatchObject({ isExact: false, exact: { stale: true } });
    undo();
    await soon();
    expect(asked).toHaveLength(2);
    expect(selectFigures(app())).toMatchObject({ isExact: true });
  });

  test("undo shows the very same answer, not an equal one", async () => {
    keep(createCoverage());
    const exact = () => selectFigures(app()).exact?.answer;
    await expect.poll(() => selectFigures(app()).isExact).toBe(true);
    const first = exact();
    edit(EAST);
    await expect.poll(() => selectFigures(app()).isExact).toBe(true);
    expect(exact()).not.toBe(first);
    undo();
    expect(exact()).toBe(first);
  });

  test("an overtaken question is asked again when it is wanted again, and is no failure", async () => {
    const { asked, reckoning } = slow();
    keep(reckoning);
    await soon();
    edit(EAST);
    undo();
    await soon();
    expect(asked).toHaveLength(3);
    asked[0]?.fail(new DOMException("newer", "AbortError"));
    asked[1]?.fail(new DOMException("newer", "AbortError"));
    await soon();
    expect(asked).toHaveLength(3);
    expect(planner().failures.size).toBe(0);
    await asked[2]?.answer();
    expect(selectFigures(app()).isExact).toBe(true);
  });

  test("a failure is said for its question, the live figures go on, and it is asked again on demand", async () => {
    const { asked, reckoning } = slow();
    keep(reckoning);
    await soon();
    asked[0]?.fail(new Error("the worker died"));
    await soon();
    expect(selectFigures(app())).toMatchObject({ failure: "the worker died", exact: null, isExact: false });
    expect(covered()).toBe(7);
    expect(asked).toHaveLength(1);
    askAgain();
    await soon();
    expect(asked).toHaveLength(2);
    await asked[1]?.answer();
    expect(selectFigures(app())).toMatchObject({ failure: null, isExact: true });
  });

  test("where the ground could not be handed over it is handed over anew on demand", async () => {
    const real = createCoverage();
    let loads = 0;
    keep({
      ...real,
      load: async (ground) => {
        loads += 1;
        if (loads === 1) throw new Error("no memory");
        await real.load(ground);
      },
    });
    await soon();
    expect(selectFigures(app()).failure).toBe("no memory");
    edit(EAST);
    await soon();
    expect([loads, selectFigures(app()).failure]).toEqual([1, "no memory"]);
    askAgain();
    await expect.poll(() => selectFigures(app()).isExact).toBe(true);
    expect([loads, covered()]).toEqual([2, 47]);
  });

  test("residents that come late are asked for; other municipalities are another question without a stale answer", async () => {
    store.setState({ points: { status: "waiting" } });
    keep(createCoverage());
    await expect.poll(() => selectFigures(app()).isExact).toBe(true);
    expect([selectFigures(app()).withResidents, covered()]).toEqual([false, 0]);
    store.setState({ points: { status: "ready", value: PEOPLE } });
    expect(selectFigures(app()).exact).toBeNull();
    await expect.poll(() => selectFigures(app()).isExact).toBe(true);
    expect([selectFigures(app()).withResidents, covered()]).toEqual([true, 7]);
    includeProvisional(false);
    expect(selectFigures(app()).units).toHaveLength(3);
    expect(selectFigures(app()).exact).toBeNull();
  });

  test("after it was stopped nothing is written any more", async () => {
    const { asked, reckoning } = slow();
    keep(reckoning);
    await soon();
    stops.pop()?.();
    await asked[0]?.answer();
    edit(EAST);
    await soon();
    expect([asked.length, planner().coverages.size]).toEqual([1, 0]);
  });
});

test("only so many answers are kept", async () => {
  keep(createCoverage());
  for (let reach = 100; reach < 120; reach += 1) {
    edit({ kind: "reach", reach });
    await expect.poll(() => selectFigures(app()).isExact, { interval: 1 }).toBe(true);
  }
  expect(planner().coverages.size).toBe(12);
});
