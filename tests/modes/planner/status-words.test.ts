import { expect, test } from "vitest";
import { statusWords } from "../../../src/modes/planner/status-words";
import { wordsIn } from "./words";

test("the statuses that count are listed, and it is said where none does", () => {
  const both = statusWords(["open", "proposed"], wordsIn("en"));
  expect(both).toContain(" and ");
  expect(both).not.toMatch(/\p{Lu}/u);
  expect(statusWords([], wordsIn("en"))).toBe("none");
  expect(statusWords([], wordsIn("it"))).toBe("nessuno");
});
