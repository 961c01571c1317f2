import { shareOf } from "../../../domain/measure";
import { type Coverage, coverageOf, type Part, together } from "../../../domain/overlap";
import { type Subset, strategiesIn, subset } from "../../../domain/strategy";
import { inLanguage } from "../../../domain/text";
import { marked } from "./figure-rows";
import type { Sheet } from "./use-sheet";

/** A strategy, or several together, on the ground of a municipality. */
export interface OverlapRow {
  readonly id: string;
  readonly subset: Subset;
  readonly name: string;
  readonly area: string;
  readonly share: string;
  readonly residents: string;
}

type Words = Pick<Sheet, "city" | "text" | "language" | "figures">;

/** Each strategy, then the pairs and all together: ground, share of the ground with data, and residents. */
export function overlapRows(
  parts: readonly Part[],
  { isCounted, isRough }: { readonly isCounted: boolean; readonly isRough: boolean },
  words: Words,
): OverlapRow[] {
  const { city, text, language, figures } = words;
  const count = city.strategies.length;
  const alone = city.strategies.map((_, bit) => subset(1 << bit));
  return [...alone, ...together(count)].map((bits) => {
    const coverage = coverageOf(parts, bits);
    const ground = coverage.area + coverage.atLeastArea;
    const people = coverage.residents + coverage.atLeastResidents;
    const names = strategiesIn(city.strategies, bits).map(({ name }) => inLanguage(name, language));
    const residents = marked(figures.count(people), isRough && people > 0);
    return {
      id: String(bits),
      subset: bits,
      name: names.join(" + "),
      area: atLeast(ground, figures.area(ground), coverage, words),
      share: figures.share(shareOf(coverage.area, coverage.ofArea)),
      residents: isCounted ? atLeast(people, residents, coverage, words) : text("common.notKnown"),
    };
  });
}

/** What is covered is at least that much, where some of the ground has no data; «at least nothing» is not known. */
function atLeast(
  amount: number,
  figure: string,
  { ofArea, wholeArea }: Coverage,
  { text }: Pick<Words, "text">,
): string {
  // Rounding of sums that went different ways is no missing ground.
  if (wholeArea - ofArea <= 1) return figure;
  return amount === 0 ? text("common.notKnown") : `${text("common.atLeast")} ${figure}`;
}
