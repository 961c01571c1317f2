import { about as english } from "./en/about";
import { about as italian } from "./it/about";
import { addLanguage } from "./text";

/** Makes the words of the pages about the map ready: how it computes, from what data, and for whom it was made. */
export function addAboutWords(): void {
  addLanguage("it", { about: italian });
  addLanguage("en", { about: english });
}
