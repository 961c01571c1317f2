import { beforeAll, expect, test } from "vitest";
import { startText } from "../../src/i18n";
import { addDataOutWords, exportWordingIn } from "../../src/i18n/data-out";
import { dataOut } from "../../src/i18n/it/data-out";
import { filesUnder } from "../architecture/files";
import { keysOf, unused } from "./used-words";

beforeAll(() => {
  startText("it");
  addDataOutWords();
});

test("every word of what goes out stands in some file or on the screen", () => {
  // Not in domain, where the keys themselves are listed.
  const code = ["src/state", "src/modes", "src/ui"].flatMap((room) =>
    Object.values(filesUnder(room, [".ts", ".tsx"])),
  );
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
