import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boundsOf } from "../../../src/analysis/siting/bound";
import { choiceOf, emptyChoice, gainOf } from "../../../src/analysis/siting/choice";
import { cliquesOf } from "../../../src/analysis/siting/cliques";
import { greedy } from "../../../src/analysis/siting/greedy";
import {
  type Instance,
  instanceOf,
  listOf,
  narrowed,
  transposed,
} from "../../../src/analysis/siting/instance";
import { bestSwap, interchange } from "../../../src/analysis/siting/interchange";
import { MOST_EXACT, reduce, withoutDominated } from "../../../src/analysis/siting/reduce";
import { clash, keepsTo, type Rules } from "../../../src/analysis/siting/rules";

const FREE = { most: 4, enough: Number.POSITIVE_INFINITY };

const anyInstance = fc
  .tuple(
    fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 20 }),
    fc.integer({ min: 1, max: 9 }),
  )
  .chain(([weights, candidates]) => {
    const list = fc.subarray(weights.map((_, demand) => demand)).map((demands) => Uint32Array.from(demands));
    return fc
      .array(list, { minLength: candidates, maxLength: candidates })
      .map((lists) => instanceOf(lists, Float64Array.from(weights)));
  });

const rulesFor = ({ candidates }: Instance, apart: number | null = null): Rules => ({
  zone: new Int16Array(candidates).fill(-1),
  least: [],
  apart,
  places: Array.from({ length: candidates }, (_, i): [number, number] => [
    (i % 4) * 0.01,
    Math.floor(i / 4) * 0.01,
  ]),
});

const covered = (instance: Instance, chosen: readonly number[]) =>
  choiceOf(instance, rulesFor(instance), chosen).covered;

/** The best of all choices of at most four. */
function best(
  instance: Instance,
  rules: Rules,
  candidates = Array.from({ length: instance.candidates }, (_, i) => i),
) {
  let most = 0;
  for (let bits = 0; bits < 1 << candidates.length; bits += 1) {
    const chosen = candidates.filter((_, i) => (bits & (1 << i)) !== 0);
    if (chosen.length <= 4 && keepsTo(rules, chosen)) most = Math.max(most, covered(instance, chosen));
  }
  return most;
}

describe("greedy and interchange", () => {
  test("the lazy greedy chooses what a plain one does", () => {
    fc.assert(
      fc.property(anyInstance, fc.option(fc.constantFrom(1200, 2000)), (instance, apart) => {
        const rules = rulesFor(instance, apart);
        const plain: number[] = [];
        for (;;) {
          const choice = choiceOf(instance, rules, plain);
          const gains = Array.from({ length: instance.candidates }, (_, candidate) =>
            choice.clashes[candidate] === 0 ? gainOf(instance, choice, candidate) : 0,
          );
          const most = Math.max(...gains);
          if (most === 0 || plain.length === 4) break;
          plain.push(gains.indexOf(most));
        }
        expect(greedy(instance, rules, FREE).chosen).toEqual(plain);
      }),
    );
  });

  test("interchange never loses, keeps to the rules, and leaves no better exchange", () => {
    fc.assert(
      fc.property(anyInstance, fc.option(fc.constantFrom(1200, 2000)), (instance, apart) => {
        const rules = rulesFor(instance, apart);
        const start = greedy(instance, rules, FREE);
        const end = interchange(instance, rules, start);
        expect(end.covered).toBeGreaterThanOrEqual(start.covered);
        expect(end.covered).toBe(covered(instance, end.chosen));
        expect(end.covered).toBeLessThanOrEqual(best(instance, rules));
        expect(keepsTo(rules, end.chosen)).toBe(true);
        expect(bestSwap(instance, rules, end)?.gain ?? 0).toBeLessThanOrEqual(0);
      }),
    );
  });

  test("nothing is chosen where nobody is to be covered", () => {
    const instance = instanceOf([Uint32Array.of(0), Uint32Array.of()], Float64Array.of(0));
    expect(greedy(instance, rulesFor(instance), FREE).chosen).toEqual([]);
    expect(emptyChoice(instance).covered).toBe(0);
  });
});

describe("bounds", () => {
  test("no choice covers more than its bound, nor one with a candidate more than that candidate's", () => {
    fc.assert(
      fc.property(anyInstance, (instance) => {
        const rules = rulesFor(instance);
        const { most, with: withEach } = boundsOf(instance, 4, greedy(instance, rules, FREE).covered, 6);
        expect(most[4]).toBeGreaterThanOrEqual(best(instance, rules) - 1e-6);
        for (let bits = 0; bits < 1 << instance.candidates; bits += 1) {
          const chosen = Array.from({ length: instance.candidates }, (_, i) => i).filter(
            (i) => (bits & (1 << i)) !== 0,
          );
          const value = covered(instance, chosen);
          if (chosen.length <= 6) expect(most[chosen.length]).toBeGreaterThanOrEqual(value - 1e-6);
          if (chosen.length <= 4)
            for (const one of chosen) expect(withEach[one]).toBeGreaterThanOrEqual(value - 1e-6);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("less to solve", () => {
  test("without the dominated ones the best is as good", () => {
    fc.assert(
      fc.property(anyInstance, (instance) => {
        const rules = rulesFor(instance);
        const all = Array.from({ length: instance.candidates }, (_, i) => i);
        const left = withoutDominated(instance, rules, all);
        expect(best(instance, rules, left)).toBe(best(instance, rules));
        expect(withoutDominated(instance, rulesFor(instance, 100), all)).toEqual(all);
      }),
    );
  });

  test("demands covered by the same candidates are put together and nobody is lost", () => {
    fc.assert(
      fc.property(anyInstance, (instance) => {
        const all = Array.from({ length: instance.candidates }, (_, i) => i).reverse();
        const narrow = narrowed(instance, all);
        expect(narrow.weights.length).toBeLessThanOrEqual(instance.weights.length);
        all.forEach((candidate, i) => {
          expect(covered(narrow, [i])).toBe(covered(instance, [candidate]));
        });
        expect(covered(narrow, [...all.keys()])).toBe(covered(instance, all));
      }),
    );
  });

  test("more than the solver takes: those with the largest gain stay, known ones too, and it is not the whole", () => {
    const size = MOST_EXACT + 100;
    const lists = Array.from({ length: size }, (_, i) => Uint32Array.of(i));
    const instance = instanceOf(
      lists,
      Float64Array.from({ length: size }, (_, i) => i + 1),
    );
    const { candidates, left, isWhole } = reduce(instance, rulesFor(instance), () => true, [3]);
    expect([candidates.length, left, isWhole]).toEqual([MOST_EXACT, size, false]);
    expect([candidates[0], candidates[1]]).toEqual([3, 101]);
    expect(reduce(instance, rulesFor(instance), (candidate) => candidate < 9, [20]).candidates).toHaveLength(
      10,
    );
  });

  test("turned round twice it is the same", () => {
    fc.assert(
      fc.property(anyInstance, (instance) => {
        const back = transposed(transposed(instance));
        for (let i = 0; i < instance.candidates; i += 1) expect(listOf(back, i)).toEqual(listOf(instance, i));
      }),
    );
  });
});

test("every two that stand too near are in one group, and nobody else is", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom(500, 1200, 2000, 3000),
      (candidates, apart) => {
        const instance = instanceOf(new Array(candidates).fill(Uint32Array.of(0)), Float64Array.of(1));
        const rules = rulesFor(instance, apart);
        const cliques = cliquesOf(rules);
        for (let a = 0; a < candidates; a += 1)
          for (let b = a + 1; b < candidates; b += 1)
            expect(cliques.some((group) => group.includes(a) && group.includes(b))).toBe(clash(rules, a, b));
      },
    ),
  );
  expect(cliquesOf(rulesFor(instanceOf([], Float64Array.of())))).toEqual([]);
});
