import { reading as english } from "./en/reading";
import { reading as italian } from "./it/reading";
import { addLanguage } from "./text";

/** Makes the words of the pages to read ready; they come with the first page that is opened. */
export function addReadingWords(): void {
  addLanguage("it", { reading: italian });
  addLanguage("en", { reading: english });
}
