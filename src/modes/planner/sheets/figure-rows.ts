import { shareOf } from "../../../domain/measure";
import { type Amount, coveredOf, wholeOf } from "../../../domain/planner";
import type { CoverageRow } from "../../../domain/planner-coverage";
import { inLanguage } from "../../../domain/text";
import type { Sheet } from "./use-sheet";

/** One row of key figures. */
export interface FigureRow {
  readonly id: string;
  readonly what: string;
  /** A part of the row above it. */
  readonly isPart: boolean;
  readonly residents: string;
  readonly residentsShare: string;
  readonly area: string;
  readonly areaShare: string;
}

type Words = Pick<Sheet, "city" | "text" | "language" | "figures">;

/** A figure with its mark, where it rests on rough points. */
export const marked = (figure: string, isRough: boolean): string => (isRough ? `≈ ${figure}` : figure);

/** What is reached of the perimeter or a municipality: by how many, at other reaches, per strategy. */
export function figureRows(row: CoverageRow, words: Words): FigureRow[] {
  const { city, text, language } = words;
  const [none, one, two, more] = row.depths;
  const isRough = row.roughCovered > 0;
  const of = (id: Parameters<typeof what>[0], amount: Amount, rough: boolean, isPart = false) =>
    rowOf({ id, what: what(id), amount, isRough: rough, isPart }, row, words);
  const what = (id: "whole" | "reached" | "one" | "two" | "more" | "none" | "less" | "wider") =>
    text(`planner.sheets.key.${id}`);
  return [
    of("whole", wholeOf(row.depths), false),
    of("reached", coveredOf(row.depths), isRough),
    of("one", one, isRough, true),
    of("two", two, isRough, true),
    of("more", more, isRough, true),
    of("none", none, row.rough > row.roughCovered),
    of("less", row.less, row.rough > 0),
    of("wider", row.more, row.rough > 0),
    ...row.strategies.flatMap((amount, bit) => {
      const strategy = city.strategies[bit];
      if (strategy === undefined) return [];
      const name = text("planner.sheets.key.strategy", { strategy: inLanguage(strategy.name, language) });
      return [rowOf({ id: strategy.id, what: name, amount, isRough, isPart: false }, row, words)];
    }),
  ];
}

interface RowParts {
  readonly id: string;
  readonly what: string;
  readonly amount: Amount;
  readonly isRough: boolean;
  readonly isPart: boolean;
}

function rowOf(
  { id, what, amount, isRough, isPart }: RowParts,
  { depths }: Pick<CoverageRow, "depths">,
  { figures }: Pick<Words, "figures">,
): FigureRow {
  const whole = wholeOf(depths);
  // Nobody is nobody, however roughly the others are placed.
  const mark = isRough && amount.residents > 0;
  return {
    id,
    what,
    isPart,
    residents: marked(figures.count(amount.residents), mark),
    residentsShare: marked(figures.share(shareOf(amount.residents, whole.residents)), mark),
    area: figures.area(amount.area),
    areaShare: figures.share(shareOf(amount.area, whole.area)),
  };
}
