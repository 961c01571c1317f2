import type { Site } from "../../domain/site";
import { inLanguage } from "../../domain/text";

/** «7 · Piazza del Mercato», without the number where a pilot has none. */
export function pilotName({ name, number }: Pick<Site, "name" | "number">, language: string): string {
  return number === null ? inLanguage(name, language) : `${number} · ${inLanguage(name, language)}`;
}
