import type { StateProblem } from "../domain/export-state";
import type { ExportWording } from "../domain/export-words";
import { dataOut as english } from "./en/data-out";
import { figuresIn } from "./figures";
import { dataOut as italian } from "./it/data-out";
import { addPlannerWords } from "./planner";
import { describeProblem } from "./problems";
import { addLanguage, textIn } from "./text";

/** Makes the words of exports ready; they use the planner's too, so that a file says what the screen says. */
export function addDataOutWords(): void {
  addPlannerWords();
  addLanguage("it", { dataOut: italian });
  addLanguage("en", { dataOut: english });
}

/** A language to tell exports in; `addDataOutWords` comes before. */
export function exportWordingIn(language: string): ExportWording {
  const text = textIn(language);
  return { language, say: (word, values = {}) => text(word, values), figures: figuresIn(language) };
}

/** What is wrong with a file of the whole state, in one sentence. */
export function describeStateProblem({ code, ...rest }: StateProblem, language: string): string {
  switch (code) {
    case "city-differs":
    case "data-differs":
    case "id-unknown":
    case "too-large": {
      const key: string = `dataOut.problem.${code}`;
      return textIn(language)(key, { ...rest.values, defaultValue: code });
    }
    default:
      return describeProblem({ code, ...rest }, language);
  }
}
