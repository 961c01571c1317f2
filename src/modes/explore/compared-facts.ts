import { shareOf } from "../../domain/measure";
import { reachedBy } from "../../domain/overlap";
import { everyOf, type Subset } from "../../domain/strategy";
import { inLanguage } from "../../domain/text";
import type { UnitRef } from "../../domain/unit";
import type { UnitFigures } from "../../state";
import type { ComparedFact } from "../../ui";
import type { CityView } from "../../view/use-city";

/** A compared unit with what is known of it. */
export interface ComparedFigures {
  readonly unit: UnitRef;
  readonly known: UnitFigures | null;
  readonly numbered: number;
}

/** The rows of the comparison, one value for each unit. `isCounted`: the residents who are reached are counted. */
export function comparedFacts(
  units: readonly ComparedFigures[],
  isCounted: boolean,
  view: CityView,
): ComparedFact[] {
  const { city, text, figures } = view;
  const row = rowsOf(units, view);
  const all = everyOf(city.strategies.length);
  const { censusYear } = city;
  return [
    row(
      "residents",
      text("explore.compare.residents"),
      ({ residents }) => figures.count(residents),
      `${censusYear}`,
    ),
    row("area", text("explore.compare.area"), (known) => figures.area(areaOf(known))),
    row("density", text("explore.compare.density"), densityIn(view), text("common.perSquareKilometre")),
    {
      id: "pilots",
      label: text("explore.compare.pilots"),
      values: units.map(({ numbered }) => figures.count(numbered)),
    },
    ...city.strategies.flatMap((_, bit) => strategyRows(row, bit, view)),
    row("two", text("explore.compare.two"), (known) =>
      isCounted ? reachedWords(known, all, view) : text("common.notKnown"),
    ),
    row("rough", text("explore.compare.rough"), (known) =>
      figures.share(shareOf(known.roughResidents, known.residents)),
    ),
  ];
}

type MakeRow = (
  id: string,
  label: string,
  write: (known: UnitFigures) => string,
  note?: string,
) => ComparedFact;

/** Makes rows; a unit without figures says that they are not known. */
function rowsOf(units: readonly ComparedFigures[], { text }: CityView): MakeRow {
  return (id, label, write, note) => ({
    id,
    label,
    note,
    values: units.map(({ known }) => (known === null ? text("common.notKnown") : write(known))),
  });
}

function strategyRows(row: MakeRow, bit: number, view: CityView): ComparedFact[] {
  const strategy = view.city.strategies[bit];
  if (strategy === undefined) return [];
  const name = { strategy: inLanguage(strategy.name, view.language) };
  const share = (measure: "residents" | "area") => (known: UnitFigures) =>
    shareWords(known, bit, measure, view);
  return [
    row(`people ${strategy.id}`, view.text("explore.compare.covered", name), share("residents")),
    row(`ground ${strategy.id}`, view.text("explore.compare.coveredArea", name), share("area")),
  ];
}

const areaOf = ({ parts }: UnitFigures): number => parts.reduce((sum, part) => sum + part.area, 0);

const densityIn =
  ({ figures }: CityView) =>
  (known: UnitFigures): string =>
    figures.count(Math.round(known.residents / (areaOf(known) / 1e6)));

function reachedWords(known: UnitFigures, all: Subset, { text, figures }: CityView): string {
  const { residents, isAtLeast } = reachedBy(known.parts, 2, all);
  return isAtLeast ? `${text("common.atLeast")} ${figures.count(residents)}` : figures.count(residents);
}

/** The share where the data are complete, then what is covered beyond as «at least», then how far the data go. */
function shareWords(
  known: UnitFigures,
  bit: number,
  measure: "residents" | "area",
  { text, figures }: CityView,
): string {
  const coverage = known.strategies[bit]?.coverage;
  if (coverage === undefined) return text("common.notKnown");
  const [covered, of, atLeast, whole] =
    measure === "residents"
      ? [coverage.residents, coverage.ofResidents, coverage.atLeastResidents, coverage.wholeResidents]
      : [coverage.area, coverage.ofArea, coverage.atLeastArea, coverage.wholeArea];
  const write = measure === "residents" ? figures.count : figures.area;
  const beyond = atLeast > 0 ? ` + ${text("common.atLeast")} ${write(atLeast)}` : "";
  const data =
    of < whole ? ` (${text("explore.compare.data", { share: figures.share(shareOf(of, whole)) })})` : "";
  return `${figures.share(shareOf(covered, of))}${beyond}${data}`;
}
