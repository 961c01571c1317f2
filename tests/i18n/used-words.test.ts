import { describe, expect, test } from "vitest";
import { it } from "../../src/i18n/it";
import { about } from "../../src/i18n/it/about";
import { help } from "../../src/i18n/it/help";
import { kiosk } from "../../src/i18n/it/kiosk";
import { plan } from "../../src/i18n/it/plan";
import { planner } from "../../src/i18n/it/planner";
import { reading } from "../../src/i18n/it/reading";
import { filesUnder } from "../architecture/files";
import { keysOf, unused } from "./used-words";

const code = Object.entries(filesUnder("src", [".ts", ".tsx"]))
  .filter(([file]) => !/^\/src\/i18n\/(it|en)\//.test(file))
  .map(([, text]) => text);

describe("words that are looked for in the code", () => {
  test("are found where they stand, where they are put together, and nowhere else", () => {
    const keys = keysOf({ a: { one: "1", two: "2", three: "3", four_one: "4", four_other: "4" }, b: "5" });
    expect(keys).toEqual(["a.one", "a.two", "a.three", "a.four", "b"]);
    expect(unused(keys, ['text("a.one")', "text(`a.four`)"])).toEqual(["a.two", "a.three", "b"]);
    expect(unused(keys, [`text(\`a.\${isTwo ? "two" : "three"}\`)`, 'text("b.one")'])).toEqual([
      "a.one",
      "a.four",
      "b",
    ]);
    expect(unused(keys, [`text(\`a.\${id}\`)`])).toEqual(["b"]);
  });

  test.each([
    ["everywhere", keysOf(it)],
    ["of the planner", keysOf(planner, "planner.")],
    ["of the plan", keysOf(plan, "plan.")],
    ["of the pages to read", keysOf(reading, "reading.")],
    ["of the pages about the map", keysOf(about, "about.")],
    ["of the public screen", keysOf(kiosk, "kiosk.")],
    ["of the help", keysOf(help, "help.")],
  ])("all stand in it: those %s", (_, keys) => {
    expect(keys.length).toBeGreaterThan(10);
    expect(unused(keys, code)).toEqual([]);
  });
});
