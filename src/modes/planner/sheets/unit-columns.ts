import type { ReactNode } from "react";
import { shareOf } from "../../../domain/measure";
import { coveredOf, wholeOf } from "../../../domain/planner";
import type { CoverageRow } from "../../../domain/planner-coverage";
import type { PrintColumn } from "../../../ui/print/print-table";
import { marked } from "./figure-rows";
import type { Sheet } from "./use-sheet";

type Words = Pick<Sheet, "text" | "figures"> & { readonly answer: Pick<Sheet["answer"], "total"> };

/** The figures that every unit is told in, in the order of the columns. */
const FIGURES = [
  "residents",
  "reached",
  "share",
  "ground",
  "one",
  "two",
  "more",
  "less",
  "wider",
  "river",
  "median",
  "ninth",
] as const;
type FigureName = (typeof FIGURES)[number];

/** The columns that zones and municipalities share, each with the figure of the whole perimeter in its last row. */
export function unitColumns<Row extends CoverageRow>(
  heading: string,
  name: (row: Row) => ReactNode,
  words: Words,
): PrintColumn<Row>[] {
  const { answer, text } = words;
  return [
    { id: "name", heading, whole: true, cell: name, sum: text("planner.sheets.units.sum") },
    ...FIGURES.map(
      (id): PrintColumn<Row> => ({
        id,
        heading: text(`planner.sheets.units.${id}`),
        numeric: true,
        cell: (row) => figureOf(id, row, words),
        sum: figureOf(id, answer.total, words),
      }),
    ),
  ];
}

/** One figure of a unit, marked where it rests on rough points. */
export function figureOf(id: FigureName, row: CoverageRow, { figures }: Pick<Words, "figures">): string {
  const [covered, whole] = [coveredOf(row.depths), wholeOf(row.depths)];
  const people = (count: number, isRough = row.roughCovered > 0) =>
    marked(figures.count(count), isRough && count > 0);
  const far = (metres: number | null) => marked(figures.distance(metres), metres !== null && row.rough > 0);
  const [, one, two, more] = row.depths;
  switch (id) {
    case "residents":
      return figures.count(whole.residents);
    case "reached":
      return people(covered.residents);
    case "share":
      return figures.share(shareOf(covered.residents, whole.residents));
    case "ground":
      return figures.area(covered.area);
    case "one":
      return people(one.residents);
    case "two":
      return people(two.residents);
    case "more":
      return people(more.residents);
    case "less":
    case "wider":
      return people(row[id === "less" ? "less" : "more"].residents, row.rough > 0);
    case "river":
      return people(row.acrossRiver);
    case "median":
    case "ninth":
      return far(row.distances?.[id] ?? null);
  }
}
