import { isFullyKnown, type Part } from "../../domain/overlap";
import { everyOf, type Strategy, type Subset, sizeOf, strategiesIn, subset } from "../../domain/strategy";
import { columnId } from "./columns";
import type { Teller } from "./teller";

/** Ground and residents that exactly these strategies cover, and how much of it lies where not all is known. */
export interface RegionFigures {
  readonly subset: Subset;
  readonly area: number;
  readonly residents: number;
  readonly openArea: number;
}

/** The regions, those of most strategies first and «none» last: the order of the chart on the screen. */
const regionsFor = (strategies: number): readonly Subset[] =>
  Array.from({ length: 1 << strategies }, (_, bits) => subset(bits)).sort(
    (one, other) => sizeOf(other) - sizeOf(one) || one - other,
  );

/** One region of the parts of a unit. All regions together are the whole. */
export function regionIn(parts: readonly Part[], bits: Subset, all: Subset): RegionFigures {
  const own = parts.filter((part) => part.subset === bits);
  const open = own.filter((part) => !isFullyKnown(part, all));
  const area = (some: readonly Part[]) => some.reduce((sum, part) => sum + part.area, 0);
  return {
    subset: bits,
    area: area(own),
    residents: own.reduce((sum, part) => sum + part.residents, 0),
    openArea: area(open),
  };
}

/**
 * The regions of these parts; beyond three strategies without those that are empty everywhere, except «none», as on the
 * screen.
 */
export function regionsIn(parts: readonly Part[], strategies: number): readonly RegionFigures[] {
  return regionsFor(strategies)
    .map((bits) => regionIn(parts, bits, everyOf(strategies)))
    .filter((region) => strategies <= 3 || region.subset === 0 || region.area + region.residents > 0);
}

/** «Solo mobilità», «Mobilità e qualità urbana», «Tutte le strategie», «Nessuna strategia». */
export function regionWords(bits: Subset, { geodata, say, own, figures }: Teller): string {
  const { strategies } = geodata.city;
  const names = strategiesIn(strategies, bits).map(({ name }) => own(name));
  const [first] = names;
  if (first === undefined) return say("ui.regions.none");
  if (names.length === 1) return say("ui.regions.only", { strategy: first });
  return names.length === strategies.length ? say("ui.regions.all") : figures.list(names);
}

/** The names of strategies as one phrase. */
export const strategyWords = (bits: Subset, { geodata, say, own, figures }: Teller): string => {
  const names = strategiesIn(geodata.city.strategies, bits).map(({ name }) => own(name));
  return names.length === 0 ? say("common.none") : figures.list(names);
};

/** A region as part of a column's id. */
export function regionId(strategies: readonly Strategy[], bits: Subset): string {
  const ids = strategiesIn(strategies, bits).map(({ id }) => columnId(id));
  return ids.length === 0 ? "no_strategy" : `only_${ids.join("_and_")}`;
}
