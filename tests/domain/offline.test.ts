import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isOfflineAsk, standIn } from "../../src/domain/offline";
import { filesIn, planFolderIn } from "../../src/domain/offline-files";
import { isThisCity } from "../fixtures/this-city";

describe("what page and worker say to each other", () => {
  test("a stand is read, anything else is none", () => {
    const stand = { kept: "all", waiting: false, trial: true, fault: null };
    expect(standIn(stand)).toEqual(stand);
    expect([standIn(null), standIn({ ...stand, kept: "some" })]).toEqual([null, null]);
    expect([isOfflineAsk("look"), isOfflineAsk("away"), isOfflineAsk(7)]).toEqual([true, false, false]);
  });
});

describe("the files of a city", () => {
  const text = (file: string) => readFileSync(`geodata/${file}`, "utf8");

  test("are those of its package, each with its SHA-256", () => {
    const files = filesIn(text("datapackage.json"), "geodata/");
    expect(files.map(({ path }) => path)).toContain("geodata/city.json");
    for (const { sha256 } of files) expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test.runIf(isThisCity)("and those of the plan that it names", () =>
    expect(planFolderIn(text("city.json"))).toBe("plan"),
  );

  test("a package without sums is refused", () => {
    expect(() => filesIn('{"resources":[{"path":"a.json"}]}', "")).toThrow();
  });
});
