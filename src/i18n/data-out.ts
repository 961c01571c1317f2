import type { ExportWording } from "../domain/export-words";
import { dataOut as english } from "./en/data-out";
import { figuresIn } from "./figures";
import { dataOut as italian } from "./it/data-out";
import { addPlannerWords } from "./planner";
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
