import { afterEach, beforeEach, expect, test } from "vitest";
import { edit } from "../../../src/state/planner/editing";
import { wishFor } from "../../../src/state/planner/searching";
import { selectSitingContext } from "../../../src/state/planner/selectors/siting-context";
import { store } from "../../../src/state/store";
import { squareCity } from "../../fixtures/square-city";
import { app, planOnSquares } from "./on-squares";
import { answered, stopAll } from "./searches";

beforeEach(() => {
  planOnSquares();
  wishFor({ goal: { kind: "most", count: 1 }, candidates: { kind: "grid", shape: "square", spacing: 1000 } });
});
afterEach(stopAll);

test("without an answer there is nothing to see it beside", () => {
  expect(selectSitingContext(app())).toBeNull();
});

test("today's pilots stay those of the data, at the reach that was asked for", async () => {
  edit({ kind: "reach", reach: 1000 });
  edit({ kind: "remove", site: "pilot-one" });
  await answered();
  expect(selectSitingContext(app())?.today).toEqual({
    count: squareCity.sites.filter(({ layer }) => layer === "pilots").length,
    covered: 7,
  });
});

test("the part of the covered residents on rough points is stated, and the places that rest on them are named", async () => {
  const municipalities = squareCity.municipalities.map((one) =>
    one.code === "900002" ? { ...one, residentMethod: "rough" } : one,
  );
  const rough = { id: "rough", name: { it: "r", en: "r" }, rough: true };
  const city = { ...squareCity.city, residentMethods: [...squareCity.city.residentMethods, rough] };
  store.setState({ geodata: { status: "ready", value: { ...squareCity, city, municipalities } } });
  edit({ kind: "reach", reach: 1000 });
  const best = await answered();
  const context = selectSitingContext(app());
  expect(best.chosen[0]?.municipality).toBe("900002");
  expect(context?.rough).toBeCloseTo(40 / 47, 10);
  expect([...(context?.roughPlaces ?? [])]).toEqual([best.chosen[0]?.id]);
});
