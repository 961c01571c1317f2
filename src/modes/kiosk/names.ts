import type { Strategy } from "../../domain/strategy";
import { inLanguage } from "../../domain/text";

/** The names of strategies in the reader's language. */
export const namesOf = (strategies: readonly Strategy[], language: string): string[] =>
  strategies.map(({ name }) => inLanguage(name, language));
