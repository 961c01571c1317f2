import * as v from "valibot";

/** A text in the two languages every city brings, and in others that it adds under their own code. */
export type Localised = { readonly it: string; readonly en: string } & {
  readonly [language: string]: string;
};

const filled = v.pipe(v.string(), v.trim(), v.nonEmpty());

export const localisedSchema = v.objectWithRest({ it: filled, en: filled }, filled);

/** The text in the asked language; a language that the city does not bring falls back to English. */
export function inLanguage(text: Localised, language: string): string {
  return text[language] ?? text.en;
}
