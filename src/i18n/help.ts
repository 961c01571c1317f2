import { help as english } from "./en/help";
import { help as italian } from "./it/help";
import { addLanguage } from "./text";

/** Makes the words of the help ready; they come with it. */
export function addHelpWords(): void {
  addLanguage("it", { help: italian });
  addLanguage("en", { help: english });
}
