import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { startText } from "../../src/i18n";
import { addDataOutWords, describeStateProblem, exportWordingIn } from "../../src/i18n/data-out";
import { dataOut } from "../../src/i18n/it/data-out";
import { filesUnder } from "../architecture/files";
import { keysOf, unused } from "./used-words";

beforeAll(() => {
  startText("it");
  addDataOutWords();
});

test("every word of what goes out stands in some file or on the screen", () => {
  // Not in domain, where the keys themselves are listed.
  const rooms = ["src/state", "src/modes", "src/ui"].map((room) => filesUnder(room, [".ts", ".tsx"]));
  const code = [
    ...rooms.flatMap((room) => Object.values(room)),
    readFileSync("src/i18n/data-out.ts", "utf8"),
  ];
  const keys = keysOf(dataOut, "dataOut.");
  expect(keys.length).toBeGreaterThan(100);
  expect(unused(keys, code)).toEqual([]);
});

test("words are told in the language that is asked for, the planner's too, and values stay what they are", () => {
  const [italian, english] = [exportWordingIn("it"), exportWordingIn("en")];
  expect([italian.say("dataOut.yes"), english.say("dataOut.yes")]).toEqual(["sì", "yes"]);
  expect(italian.say("planner.sheets.gaps.title")).toBe("Luoghi scoperti");
  expect(english.say("dataOut.onlySearch", { search: "<b>$t(x)</b>" })).toContain("<b>$t(x)</b>");
  expect(italian.figures.count(1234)).toBe("1.234");
});

test("what is wrong with a file is said in one sentence, with its values", () => {
  const problem = { file: "plan.geojson", feature: null } as const;
  const values = { got: "atlantis", wanted: "squares" };
  expect(describeStateProblem({ ...problem, code: "city-differs", values }, "en")).toBe(
    "The file is of another city (“atlantis”): this one is “squares”.",
  );
  expect(describeStateProblem({ ...problem, code: "not-json", values: { reason: "x" } }, "en")).toContain(
    "x",
  );
});
