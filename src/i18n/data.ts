import { addDataOutWords } from "./data-out";
import { data as english } from "./en/data";
import { data as italian } from "./it/data";
import { addLanguage } from "./text";

/** Makes the words of the data desk ready; they come with its code. */
export function addDataWords(): void {
  addDataOutWords();
  addLanguage("it", { data: italian });
  addLanguage("en", { data: english });
}
