import { expect, test } from "vitest";
import { reachRefusal } from "../../../src/domain/scenario-check";
import { figuresIn, startText, textIn } from "../../../src/i18n";
import { refusals } from "../../../src/i18n/it/planner/refusals";
import { addPlannerWords } from "../../../src/i18n/planner";
import { refusalWords } from "../../../src/modes/planner/refusal-words";
import { wishRefusal } from "../../../src/state/planner/siting-check";
import { FIRST_WISH } from "../../../src/state/planner/siting-wish";

startText("it");
addPlannerWords();
const words = (refusal: Parameters<typeof refusalWords>[0], language = "it") =>
  refusalWords(refusal, textIn(language), figuresIn(language));

test("the ends of a range stand in the language's own figures", () => {
  const tooFar = reachRefusal(9000);
  if (tooFar === null) throw new Error("9 km are too far");
  expect(words(tooFar)).toBe("Il raggio va da 100 m a 3,0 km.");
  expect(words(tooFar, "en")).toBe("The reach goes from 100 m to 3.0 km.");
});

test("a share is written as one, a time as whole seconds", () => {
  const share = wishRefusal({ ...FIRST_WISH, goal: { kind: "share", share: 2 } });
  const seconds = wishRefusal({ ...FIRST_WISH, seconds: 0 });
  if (share === null || seconds === null) throw new Error("Both are out of range");
  expect(words(share)).toBe("La quota di residenti va da 1,0 % a 100,0 %.");
  expect(words(seconds)).toBe("Il tempo per il calcolo va da 1 a 600 secondi.");
});

test("no refusal leaves a placeholder without its value", () => {
  const bounded = { least: 1, most: 2, focus: "x", site: "s", got: "g" };
  for (const code of Object.keys(refusals) as (keyof typeof refusals)[]) {
    for (const language of ["it", "en"])
      expect(words({ code, values: bounded }, language)).not.toMatch(/\{\{|planner\./);
  }
});
