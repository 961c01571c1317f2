import { beforeAll, describe, expect, test } from "vitest";
import type { Files } from "../../src/exchange/check-package";
import { checkGeodata } from "../../src/state/check-geodata";
import { planted } from "../fixtures/city-on-disk";
import { sealedAnew, tinyCityWithPlan } from "../fixtures/plan-on-disk";

const texts = tinyCityWithPlan();

describe("a city that brings a plan of its own", () => {
  let files: Files;
  beforeAll(async () => {
    files = await sealedAnew(texts);
  });

  test("passes the check of its data", async () => expect(await checkGeodata(files)).toEqual([]));

  test("answers for every file of the plan: listed, licensed, unchanged, there", async () => {
    const bytes = Uint8Array.from([0x7b, 0x7d]);
    const listed = await checkGeodata(new Map([...files, ["plan/rumours.json", bytes]]));
    expect(listed).toEqual([
      { code: "licence-missing", file: "plan/rumours.json", feature: null, values: {} },
    ]);
    const budget = Uint8Array.from([...(files.get("plan/budget.json") ?? []), 0x20]);
    const changed = await checkGeodata(new Map([...files, ["plan/budget.json", budget]]));
    expect(changed).toEqual([expect.objectContaining({ code: "hash-differs", file: "plan/budget.json" })]);
    const without = new Map(files);
    without.delete("plan/projects.json");
    expect(await checkGeodata(without)).toEqual([
      { code: "file-missing", file: "plan/projects.json", feature: null, values: {} },
    ]);
    without.delete("plan/datapackage.json");
    expect(await checkGeodata(without)).toContainEqual({
      code: "file-missing",
      file: "plan/datapackage.json",
      feature: null,
      values: {},
    });
  });

  test("is told what the plan says wrongly", async () => {
    const wrong = await sealedAnew(planted(texts, "plan/budget.json", '"total": 10', '"total": 11'));
    expect((await checkGeodata(wrong)).map(({ code, file }) => [code, file])).toContainEqual([
      "sum-differs",
      "plan/budget.json",
    ]);
  });

  test("has its plan's files judged although the map's own are broken", async () => {
    const broken = await sealedAnew(
      planted(texts, "quays.geojson", '"status":"planned"', '"status":"dreamt"'),
    );
    const codes = (await checkGeodata(broken)).map(({ code, file }) => [code, file]);
    expect(codes).toEqual([["schema", "quays.geojson"]]);
  });
});

test("plan files that the city does not name are strangers in its folder", async () => {
  const unnamed = await sealedAnew(planted(texts, "city.json", '"planFolder": "plan", ', ""));
  const problems = await checkGeodata(unnamed);
  expect(problems).toHaveLength(5);
  expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(["licence-missing"]));
});
