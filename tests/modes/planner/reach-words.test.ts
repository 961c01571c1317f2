import { expect, test } from "vitest";
import { metres, residents, squareMetres } from "../../../src/domain/measure";
import { NOTHING } from "../../../src/domain/planner";
import { figuresIn, startText, textIn } from "../../../src/i18n";
import { addPlannerWords } from "../../../src/i18n/planner";
import { othersThan, reachMeaning, reachWords } from "../../../src/modes/planner/reach-words";
import { changeWords, roughWords } from "../../../src/modes/planner/total-words";

startText("it");
addPlannerWords();

const italian = { text: textIn("it"), figures: figuresIn("it") };
const english = { text: textIn("en"), figures: figuresIn("en") };
const straight = { ground: metres(500), detour: 1, straight: metres(500) };
const walked = { ground: metres(500), detour: 1.3, straight: metres(500 / 1.3) };

test("a reach is named as a straight line, and with the detour factor where there is one", () => {
  expect(reachWords(straight, 0, italian)).toBe("500 m in linea d'aria");
  expect(reachWords(walked, 0, italian)).toContain(
    "500 m di percorso, cioè 385 m in linea d'aria (fattore 1,3)",
  );
  expect(reachMeaning({ ...walked, detour: 1.25, straight: metres(400) }, english)).toContain("1.25");
});

test("pilots with another reach are counted and said", () => {
  const pilots = [{ reach: walked.straight }, { reach: metres(700) }, { reach: metres(500 / 1.3 + 1e-9) }];
  expect(othersThan(walked, pilots)).toBe(1);
  expect(reachWords(straight, 1, english)).toBe("500 m in a straight line; 1 pilot has another reach");
  expect(reachWords(straight, 2, italian)).toMatch(/2 piloti hanno/);
});

test("a kilometre and more is still written in metres, so that two steps of the slider differ", () => {
  const of = (reach: number) =>
    reachWords({ ground: metres(reach), detour: 1, straight: metres(reach) }, 0, italian);
  expect(of(1050)).toBe("1.050 m in linea d'aria");
  expect(of(1050)).not.toBe(of(1100));
});

test("a change has its sign, and none is said in words", () => {
  expect(changeWords(5000, 1790, italian)).toMatch(/^\+3\.210 residenti/);
  expect(changeWords(1790, 5000, italian)).toMatch(/^−3\.210 residenti/);
  expect(changeWords(5000, 5000, english)).toBe("As many as the data’s pilots reach at the same reach");
});

test("the rough part of what is covered is stated with its share, and nothing where there is none", () => {
  const amount = { residents: residents(200), area: squareMetres(1) };
  const depths = [NOTHING, amount, NOTHING, NOTHING] as const;
  expect(roughWords({ depths, roughCovered: residents(50) }, italian)).toMatch(/≈\u00a050 residenti, 25,0 %/);
  expect(roughWords({ depths, roughCovered: residents(0) }, italian)).toBeUndefined();
});
