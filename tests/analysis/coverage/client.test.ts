import { afterEach, expect, test, vi } from "vitest";
import { createCoverageClient } from "../../../src/analysis/coverage/coverage-client";
import { createCoverage } from "../../../src/analysis/coverage/coverage-reckoning";
import { pilot, smallPlan, UNITS } from "../small-plan";
import { points } from "../squares";

const A = pilot("a", [0.05, 0.05], 1000);
const people = points([[0.05, 0.05, 9, "900001"]]);
const question = { pilots: [A], units: UNITS, counted: [] };

afterEach(() => vi.restoreAllMocks());

test("without a worker the same code answers on this thread, and says so once", async () => {
  const warned = vi.spyOn(console, "warn").mockImplementation(() => undefined);
  const client = createCoverageClient();
  await client.load(smallPlan());
  await client.loadResidents(people);
  const { total } = await client.coverage(question);
  expect(total.depths.map(({ residents }) => residents)).toEqual([0, 9, 0, 0]);
  const { units } = await client.difference({ before: [], after: [A], units: UNITS });
  expect(units[0]?.changed.gained.residents).toBe(9);
  expect(warned).toHaveBeenCalledTimes(1);
});

test("an engine that dies is replaced by one with the same data", async () => {
  const dying: (() => void)[] = [];
  const client = createCoverageClient(async (lost) => {
    const end = vi.fn();
    dying.push(() => lost("out of memory"));
    return { reckoning: createCoverage(), end };
  });
  await client.load(smallPlan());
  await client.loadResidents(people);
  dying[0]?.();
  const { total } = await client.coverage(question);
  expect(total.depths[1].residents).toBe(9);
  expect(dying).toHaveLength(2);
  client.close();
});
