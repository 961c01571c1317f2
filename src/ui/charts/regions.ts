import { isFullyKnown, type Part } from "../../domain/overlap";
import { everyOf, type Strategy, type Subset, sizeOf, strategiesIn, subset } from "../../domain/strategy";
import { inLanguage } from "../../domain/text";
import type { Figures, Text } from "../../i18n";
import type { Measure } from "../figures/share";

/** The ground (m²) or the residents of one region of the overlap, split by whether all is known there. */
export interface Region {
  readonly subset: Subset;
  readonly known: number;
  readonly notKnown: number;
}

/**
 * The regions of the overlap, those of most strategies first and «none» last; their sums add up to the sum of the parts.
 * Up to three strategies every region is a row, an empty one too; beyond that, empty ones are left out, except «none».
 */
export function regionsOf(parts: readonly Part[], strategies: number, measure: Measure): Region[] {
  const all = everyOf(strategies);
  const amount = (rows: readonly Part[]) => rows.reduce((sum, row) => sum + row[measure], 0);
  return Array.from({ length: 1 << strategies }, (_, bits) => subset(bits))
    .sort((one, other) => sizeOf(other) - sizeOf(one) || one - other)
    .map((bits) => {
      const own = parts.filter((part) => part.subset === bits);
      return {
        subset: bits,
        known: amount(own.filter((part) => isFullyKnown(part, all))),
        notKnown: amount(own.filter((part) => !isFullyKnown(part, all))),
      };
    })
    .filter((region) => strategies <= 3 || region.subset === 0 || region.known + region.notKnown > 0);
}

/** «Mobilità e qualità urbana», «Solo mobilità», «Tutte le strategie», «Nessuna strategia». */
export function regionName(
  strategies: readonly Strategy[],
  bits: Subset,
  language: string,
  text: Text,
  figures: Figures,
): string {
  const names = strategiesIn(strategies, bits).map(({ name }) => inLanguage(name, language));
  const [first] = names;
  if (first === undefined) return text("ui.regions.none");
  if (names.length === 1) return text("ui.regions.only", { strategy: first });
  return names.length === strategies.length ? text("ui.regions.all") : figures.list(names);
}

/** The longest bar fills the chart; 0 when all are empty. */
export const lengthOf = (amount: number, longest: number): number => (longest > 0 ? amount / longest : 0);
