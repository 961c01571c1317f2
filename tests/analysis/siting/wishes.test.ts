import { describe, expect, test } from "vitest";
import { metres } from "../../../src/domain/measure";
import { pilot } from "../small-plan";
import { box, points } from "../squares";
import { ask, groundWith, question } from "./ask";

/** A town of 100 in the west, one of 60 and a hamlet of 5 in the east. */
const ground = groundWith(
  points([
    [0.03, 0.05, 100, "900001"],
    [0.13, 0.05, 60, "900002"],
    [0.17, 0.05, 5, "900002"],
  ]),
);
const places = [
  { id: "west", at: [0.03, 0.05] as const },
  { id: "middle", at: [0.13, 0.05] as const },
  { id: "east", at: [0.17, 0.05] as const },
  { id: "outside", at: [0.3, 0.05] as const },
];
const onPlaces = { kind: "places", places } as const;
const most = (count: number) => ({ goal: { kind: "most", count }, candidates: onPlaces }) as const;
const chosenFor = async (...asked: Parameters<typeof question>) =>
  (await ask(ground, question(...asked))).answer.chosen.map(({ id }) => id);

describe("candidates", () => {
  test.each(["square", "hexagon"] as const)(
    "a %s grid stands inside the perimeter, its neighbours equally far",
    async (shape) => {
      const { answer } = await ask(ground, question({ candidates: { kind: "grid", shape, spacing: 1000 } }));
      const wanted = (22.26 * 11.06) / (shape === "square" ? 1 : Math.sqrt(3) / 2);
      expect(Math.abs(answer.candidates.all / wanted - 1)).toBeLessThan(0.1);
      expect(answer.covered).toBe(100);
    },
  );

  test("given places keep their ids; those outside are none", async () => {
    const { answer } = await ask(ground, question(most(3)));
    expect(answer.chosen).toEqual([
      { id: "west", at: [0.03, 0.05], municipality: "900001", alone: 100 },
      { id: "middle", at: [0.13, 0.05], municipality: "900002", alone: 60 },
      { id: "east", at: [0.17, 0.05], municipality: "900002", alone: 5 },
    ]);
    expect(answer.candidates.all).toBe(3);
    expect(answer.verdict).toEqual({ kind: "best", equal: "none" });
  });

  test("an empty set names the wish that emptied it", async () => {
    const emptied = async (...asked: Parameters<typeof question>) =>
      (await ask(ground, question(...asked))).answer;
    const outside = { kind: "places", places: places.slice(3) } as const;
    const named = (wish: string) => ({ kind: "impossible", wishes: [wish], together: false, proved: true });
    expect((await emptied({ candidates: outside })).verdict).toMatchObject(named("candidates"));
    const other = { only: [{ kind: "zone", id: "7" }] } as const;
    expect((await emptied(most(1), other)).verdict).toMatchObject(named("only"));
    const all = { forbidden: { areas: [box(0, 0, 0.2, 0.1)], units: [] } };
    expect((await emptied(most(1), all)).verdict).toMatchObject(named("forbidden"));
    const kept = { kept: [pilot("p", [0.1, 0.05], 500)], apart: 50_000 };
    expect((await emptied(most(1), kept)).verdict).toMatchObject(named("apart"));
    expect((await emptied(most(1), all)).chosen).toEqual([]);
  });
});

describe("wishes", () => {
  test("kept pilots' residents need nobody else", async () => {
    const kept = [pilot("p", [0.03, 0.05], 500)];
    const { answer } = await ask(ground, question(most(1), { kept }));
    expect(answer.chosen.map(({ id }) => id)).toEqual(["middle"]);
    expect([answer.coveredBefore, answer.covered, answer.all]).toEqual([100, 160, 165]);
  });

  test("forbidden places and units, and only in a unit", async () => {
    const areas = [box(0.02, 0.04, 0.04, 0.06)];
    expect(await chosenFor(most(1), { forbidden: { areas, units: [] } })).toEqual(["middle"]);
    const units = [{ kind: "municipality", code: "900001" }] as const;
    expect(await chosenFor(most(2), { forbidden: { areas: [], units } })).toEqual(["middle", "east"]);
    expect(await chosenFor(most(1), { only: [{ kind: "zone", id: "2" }] })).toEqual(["middle"]);
    expect(await chosenFor(most(1), { only: units })).toEqual(["west"]);
  });

  test("at least so many in a zone, kept ones counted", async () => {
    const perZone = [{ zone: "2", least: 2 }];
    expect(await chosenFor(most(2), { perZone })).toEqual(["middle", "east"]);
    const kept = [pilot("p", [0.15, 0.02], 500)];
    expect(await chosenFor(most(2), { perZone, kept })).toEqual(["west", "middle"]);
  });

  test("a minimum distance, to kept ones too; fewer than asked for are said to be fewer", async () => {
    expect(await chosenFor(most(2), { apart: 6000 })).toEqual(["west", "middle"]);
    const { answer } = await ask(ground, question(most(3), { apart: 6000 }));
    expect([answer.chosen.length, answer.short]).toEqual([2, "apart"]);
    const kept = [pilot("p", [0.14, 0.05], 100)];
    expect(await chosenFor(most(1), { apart: 6000, kept })).toEqual(["west"]);
  });

  test("when all are covered by fewer, no more are chosen", async () => {
    const wide = { ...most(9), reach: metres(30_000) };
    const { answer } = await ask(ground, question(wide));
    expect([answer.covered, answer.chosen.length, answer.short]).toEqual([165, 1, "covered"]);
    expect(answer.verdict).toEqual({ kind: "best", equal: "several" });
  });
});

describe("what cannot be done", () => {
  const share = (part: number) => ({ goal: { kind: "share", share: part }, candidates: onPlaces }) as const;

  test("the wish that makes it so is found by dropping them one by one", async () => {
    const only = [{ kind: "zone", id: "1" }] as const;
    const { answer } = await ask(ground, question(share(0.9), { only, apart: 1000 }));
    expect(answer.verdict).toEqual({
      kind: "impossible",
      wishes: ["only"],
      together: false,
      reachable: 100 / 165,
      proved: true,
    });
    const far = await ask(ground, question(share(1), { apart: 6000 }));
    expect(far.answer.verdict).toMatchObject({ kind: "impossible", wishes: ["apart"], proved: true });
    const zones = await ask(ground, question(most(2), { perZone: [{ zone: "1", least: 3 }] }));
    expect(zones.answer.verdict).toMatchObject({ kind: "impossible", wishes: ["per-zone"], proved: true });
  });

  test("wishes that only together are too much are named together", async () => {
    const forbidden = { areas: [box(0.02, 0.04, 0.04, 0.06)], units: [] };
    const only = [{ kind: "zone", id: "1" }] as const;
    const grid = [{ id: "corner", at: [0.09, 0.09] as const }, ...places];
    const asked = question(
      { ...share(0.9), candidates: { kind: "places", places: grid } },
      { only, forbidden },
    );
    expect((await ask(ground, asked)).answer.verdict).toMatchObject({
      kind: "impossible",
      wishes: ["only", "forbidden"],
      together: true,
    });
  });

  test("where no wish is to blame none is named, and how much can be reached is said", async () => {
    const lonely = { ...share(1), candidates: { kind: "places", places: places.slice(0, 1) } } as const;
    expect((await ask(ground, question(lonely))).answer.verdict).toEqual({
      kind: "impossible",
      wishes: [],
      together: false,
      reachable: 100 / 165,
      proved: true,
    });
  });

  test("questions out of range are refused", async () => {
    await expect(ask(ground, question({ goal: { kind: "most", count: 0 } }))).rejects.toThrow("got 0");
    await expect(ask(ground, question({ goal: { kind: "share", share: 1.1 } }))).rejects.toThrow("got 1.1");
    await expect(ask(ground, question({ reach: metres(Number.NaN) }))).rejects.toThrow("got NaN");
    const flat = { kind: "grid", shape: "square", spacing: 0 } as const;
    await expect(ask(ground, question({ candidates: flat }))).rejects.toThrow("got 0");
  });
});

test("without the solver the first answer stays, with its gap", async () => {
  const { answer, progress } = await ask(ground, question(most(2)), false);
  expect(answer.chosen.map(({ id }) => id)).toEqual(["west", "middle"]);
  expect(answer.verdict).toMatchObject({ kind: "found", why: "solver", bound: 160, gap: 0 });
  expect(progress).toHaveLength(1);
  expect(progress[0]?.answer.verdict).toMatchObject({ kind: "found", why: "running" });
});

test("the curve rises from what is covered before, and no bound lies below it", async () => {
  const { answer } = await ask(ground, question(most(2), { kept: [pilot("p", [0.03, 0.05], 500)] }));
  expect(answer.curve.map(({ count, covered }) => [count, covered])).toEqual([
    [0, 100],
    [1, 160],
    [2, 165],
  ]);
  for (const { covered, bound } of answer.curve) expect(bound ?? covered).toBeGreaterThanOrEqual(covered);
});
