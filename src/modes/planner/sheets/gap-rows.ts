import { shareOf } from "../../../domain/measure";
import type { Gap } from "../../../domain/planner-coverage";
import type { Site } from "../../../domain/site";
import { inLanguage } from "../../../domain/text";
import { pilotName } from "../pilot-name";
import { marked } from "./figure-rows";
import type { Sheet } from "./use-sheet";

/** One place without coverage, or all that are not listed, or the sum of all. */
export interface GapRow {
  readonly id: string;
  readonly number: string;
  readonly place: string;
  readonly residents: string;
  readonly share: string;
  readonly pilot: string;
}

type Words = Pick<Sheet, "text" | "figures" | "language" | "city" | "municipalities" | "pilots"> & {
  readonly sites: ReadonlyMap<string, Site>;
  /** The municipality is said elsewhere. */
  readonly isInOne?: boolean;
};

/** The largest gaps, then the others as one row, so that the rows add up to all who are not reached. */
export function gapRows(gaps: readonly Gap[], most: number, words: Words): GapRow[] {
  const { text, figures } = words;
  const all = sumOf(gaps);
  const shown = gaps.slice(0, most);
  const rest = gaps.slice(most);
  const sumRow = (id: string, place: string, some: readonly Gap[]): GapRow => {
    const isRough = some.some(({ rough }) => rough);
    const residents = sumOf(some);
    return {
      id,
      number: "",
      place,
      residents: marked(figures.count(residents), isRough),
      share: figures.share(shareOf(residents, all)),
      pilot: "",
    };
  };
  return [
    ...shown.map((gap, index) => gapRow(gap, index + 1, all, words)),
    ...(rest.length === 0
      ? []
      : [sumRow("rest", text("planner.sheets.gaps.rest", { count: rest.length }), rest)]),
    sumRow("sum", text("planner.sheets.gaps.sum"), gaps),
  ];
}

const sumOf = (gaps: readonly Gap[]): number => gaps.reduce((sum, { residents }) => sum + residents, 0);

function gapRow(gap: Gap, number: number, all: number, words: Words): GapRow {
  const { figures } = words;
  return {
    id: gap.id,
    number: figures.count(number),
    place: placeWords(gap, words),
    residents: marked(figures.count(gap.residents), gap.rough),
    share: figures.share(shareOf(gap.residents, all)),
    pilot: pilotWords(gap, words),
  };
}

/** A gap by its municipality and the nearest known place. */
function placeWords({ municipality, nearestSite }: Gap, words: Words): string {
  const { text, figures, language, municipalities, sites, isInOne } = words;
  const name = municipalities.get(municipality)?.name ?? municipality;
  const site = sites.get(nearestSite?.site ?? "");
  if (nearestSite === null || site === undefined) return name;
  const near = { site: inLanguage(site.name, language), distance: figures.distance(nearestSite.distance) };
  return isInOne
    ? text("planner.sheets.gaps.at", near)
    : text("planner.sheets.gaps.near", { municipality: name, ...near });
}

function pilotWords({ nearestPilot }: Gap, words: Words): string {
  const { text, figures, pilots } = words;
  const pilot = pilots.find(({ id }) => id === nearestPilot?.site);
  if (nearestPilot === null || pilot === undefined) return text("planner.sheets.gaps.noPilot");
  return text("planner.sheets.gaps.away", {
    pilot: pilotName(pilot, words.language),
    distance: figures.distance(nearestPilot.distance),
  });
}
