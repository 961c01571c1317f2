import type { Figures } from "../../../i18n";

/** A number for the words that follow it, and as the language writes it; with other words of the phrase. */
export const counted = (count: number, figures: Figures, more: Readonly<Record<string, string>> = {}) => ({
  count,
  replace: { count: figures.count(count), ...more },
});
