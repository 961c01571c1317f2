import { afterEach, expect, test, vi } from "vitest";
import { loadPlan } from "../../src/exchange/load-plan";
import { readGeodata } from "../../src/exchange/read-geodata";
import { TINY_CITY, textsOf, whole } from "../fixtures/city-on-disk";
import { tinyCityWithPlan } from "../fixtures/plan-on-disk";

const texts = tinyCityWithPlan();
const geodata = whole(readGeodata(texts));

/** Serves the tiny city without the files named; returns what was asked for, in order. */
function serve(without: readonly string[] = []): string[] {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (url: string) => {
    const name = url.slice("data/".length);
    asked.push(name);
    const text = without.includes(name) ? undefined : texts.get(name);
    return text === undefined ? new Response(null, { status: 404 }) : new Response(text);
  });
  return asked;
}

afterEach(() => vi.unstubAllGlobals());

test("a plan is loaded in two rounds; what it does not bring is null and not asked for", async () => {
  const asked = serve();
  const plan = whole(await loadPlan("data/", geodata));
  expect(asked).toEqual([
    "plan/datapackage.json",
    "plan/catalogue.json",
    "plan/projects.json",
    "plan/documents.json",
    "plan/budget.json",
  ]);
  expect(plan?.projects.map(({ id }) => id)).toEqual(["new-quay", "quiet-hours"]);
  expect([plan?.people, plan?.history]).toEqual([null, null]);
  expect(plan?.budget?.spending.total).toBe(10);
  expect(plan?.sources.map(({ publishers }) => publishers)).toEqual([[], [], [], []]);
});

test("a city without a plan has none, and nothing is asked for", async () => {
  const asked = serve();
  const without = whole(readGeodata(textsOf(TINY_CITY)));
  expect(whole(await loadPlan("data/", without))).toBeNull();
  expect(asked).toEqual([]);
});

test("files that do not come are named once, the package too", async () => {
  serve(["plan/budget.json", "plan/projects.json"]);
  const some = await loadPlan("data/", geodata);
  expect(some.ok ? [] : some.problems.map(({ code, file }) => [code, file])).toEqual([
    ["file-missing", "plan/projects.json"],
    ["file-missing", "plan/budget.json"],
  ]);
  serve(["plan/datapackage.json"]);
  const none = await loadPlan("data/", geodata);
  expect(none.ok ? [] : none.problems.map(({ file }) => file)).toEqual(["plan/datapackage.json"]);
});
