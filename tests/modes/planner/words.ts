import { figuresIn, startText, textIn } from "../../../src/i18n";
import { addPlannerWords } from "../../../src/i18n/planner";
import type { Words } from "../../../src/modes/planner/pilots/pilot-words";
import { squareCity } from "../../fixtures/square-city";

startText("en");
addPlannerWords();

/** What words are made with, in the square city. */
export const wordsIn = (language: "it" | "en"): Words => ({
  city: squareCity.city,
  text: textIn(language),
  language,
  figures: figuresIn(language),
});
