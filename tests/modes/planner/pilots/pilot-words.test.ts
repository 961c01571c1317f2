import fc from "fast-check";
import { expect, test } from "vitest";
import { metres } from "../../../../src/domain/measure";
import {
  changeWords,
  editWords,
  pilotRow,
  whereWords,
} from "../../../../src/modes/planner/pilots/pilot-words";
import { stepsOf } from "../../../../src/state/planner/selectors/changes";
import { anyEdit, base } from "../../../domain/edits";
import { squareCity } from "../../../fixtures/square-city";
import { wordsIn } from "../words";

const english = wordsIn("en");
const [pilot] = base.sites;
if (pilot === undefined) throw new Error("The squares have pilots");
const unchanged = { site: pilot, original: pilot, moved: null, ownReach: null, hasOtherFoci: false };
const municipalities = new Map(squareCity.municipalities.map((one) => [one.code, one]));
const told = (...edits: Parameters<typeof stepsOf>[0]) =>
  stepsOf(edits, base).map((step) => editWords(step, english));

test("what was done to a pilot is told phrase by phrase, and an untouched one is as in the data", () => {
  expect(changeWords(unchanged, english)).toEqual([]);
  expect(pilotRow(unchanged, municipalities, english).status).toBe("as in the data");
  const all = { ...unchanged, moved: metres(230.4), ownReach: metres(1550), hasOtherFoci: true };
  expect(changeWords(all, english)).toEqual(["moved by 230 m", "reach of its own 1,550 m", "foci changed"]);
  expect(changeWords({ ...unchanged, original: null }, english)).toEqual(["added"]);
});

test("a pilot stands in its municipality, or outside", () => {
  expect(whereWords(pilot, municipalities, english)).toBe("Square 1");
  expect(whereWords({ municipality: null, outside: true }, municipalities, english)).toBe(
    "outside the perimeter",
  );
});

test("edits are told with whom they concern", () => {
  expect(
    told(
      { kind: "move", site: "pilot-one", to: [-29.94, 0.05] },
      { kind: "foci", site: "pilot-one", foci: ["walk", "shade"] },
      { kind: "foci", site: "pilot-one", foci: [] },
      { kind: "pilot-reach", site: "pilot-two", reach: 800 },
      { kind: "pilot-reach", site: "pilot-two", reach: null },
      { kind: "add", site: "added-1", name: "Third", number: 3, at: [0, 0], foci: [] },
      { kind: "remove", site: "added-1" },
      { kind: "reach", reach: 1000 },
      { kind: "detour", factor: 1.3 },
      { kind: "remove", site: "nobody" },
    ),
  ).toEqual([
    "moved 1 · pilot-one en by 1.1 km",
    "1 · pilot-one en: foci Walk en and Shade en",
    "1 · pilot-one en: no foci",
    "2 · pilot-two en: reach of its own 800 m",
    "2 · pilot-two en: reach as the others",
    "added 3 · Third",
    "took away 3 · Third",
    "reach of all 1,000 m",
    "detour factor 1.3",
    "took away a pilot that is not there",
  ]);
});

test("any edits have words in both languages, without a hole in them", () => {
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 8 }), fc.constantFrom("it", "en"), (edits, language) => {
      for (const step of stepsOf(edits, base))
        expect(editWords(step, wordsIn(language))).not.toMatch(/\{\{|undefined|NaN|planner\./);
    }),
  );
});
