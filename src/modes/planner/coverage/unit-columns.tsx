import type { ReactNode } from "react";
import { type Share, shareOf } from "../../../domain/measure";
import { type Amount, coveredOf, wholeOf } from "../../../domain/planner";
import type { CoverageRow } from "../../../domain/planner-coverage";
import type { CoverageFigures } from "../../../state/planner/selectors/coverage-rows";
import type { Column } from "../../../ui";
import { Rough } from "../../../ui/figures/rough";
import { roughWords } from "../total-words";
import type { Plan } from "../use-plan";
import styles from "./coverage.module.css";
import { roughHere } from "./wording";

type Words = Pick<Plan, "text" | "figures">;
type UnitColumn = Column<CoverageFigures>;

/** What a column shows: a number, how it is written, and whether it follows a pilot in hand. */
interface Shown {
  readonly id: string;
  readonly heading: string;
  readonly of: (row: CoverageFigures) => number | null;
  readonly write: (value: number | null) => string;
  /** Why it is rough, where it is. */
  readonly rough?: ((row: CoverageFigures) => string | undefined) | undefined;
  readonly follows: boolean;
}

/**
 * The columns after the name. What does not follow is dimmed while it is of other pilots, and not known until it was
 * reckoned; residents are not known until they were counted.
 */
export function unitColumns(words: Words, isCounted: boolean): UnitColumn[] {
  return [...liveColumns(words, isCounted), ...exactColumns(words, isCounted)].map(columnOf);
}

function liveColumns(words: Words, isCounted: boolean): Shown[] {
  const { text, figures } = words;
  const rough = oncePerRow((row) => (isCounted ? roughWords(row, words) : undefined));
  const people = (id: "reached" | "one" | "two" | "more", of: (row: CoverageFigures) => Amount): Shown => ({
    id,
    heading: text(`planner.coverage.units.${id}`),
    of: (row) => (isCounted ? of(row).residents : null),
    write: figures.count,
    rough: (row) => (of(row).residents > 0 ? rough(row) : undefined),
    follows: true,
  });
  return [
    people("reached", ({ depths }) => coveredOf(depths)),
    {
      id: "share",
      heading: text("planner.coverage.units.share"),
      of: (row) => (isCounted ? shareReached(row) : null),
      write: figures.share,
      rough,
      follows: true,
    },
    {
      id: "of",
      heading: text("planner.coverage.units.of"),
      of: ({ depths }) => (isCounted ? wholeOf(depths).residents : null),
      write: figures.count,
      follows: true,
    },
    {
      id: "ground",
      heading: text("planner.coverage.units.ground"),
      of: ({ depths }) => coveredOf(depths).area,
      write: figures.area,
      follows: true,
    },
    people("one", ({ depths }) => depths[1]),
    people("two", ({ depths }) => depths[2]),
    people("more", ({ depths }) => depths[3]),
  ];
}

function exactColumns(words: Words, isCounted: boolean): Shown[] {
  const { text, figures } = words;
  const rough = oncePerRow((row) => (isCounted && row.exact !== null ? roughHere(row, words) : undefined));
  const column = (
    id: "less" | "wider" | "median" | "ninth",
    of: (row: CoverageRow) => number | null,
    write: Shown["write"],
  ): Shown => ({
    id,
    heading: text(`planner.coverage.units.${id}`),
    of: ({ exact }) => (exact === null || !isCounted ? null : of(exact)),
    write,
    rough,
    follows: false,
  });
  // Who is reached from less far is reached now: without rough points now there are none then.
  const less = column("less", ({ less }) => less.residents, figures.count);
  return [
    { ...less, rough: (row) => (row.exact?.roughCovered === 0 ? undefined : rough(row)) },
    column("wider", ({ more }) => more.residents, figures.count),
    column("median", ({ distances }) => distances?.median ?? null, figures.distance),
    column("ninth", ({ distances }) => distances?.ninth ?? null, figures.distance),
  ];
}

/** Several columns give the same reason; words take longer to make than all the figures of a row. */
function oncePerRow(why: (row: CoverageFigures) => string | undefined): typeof why {
  const known = new WeakMap<CoverageFigures, { readonly words: string | undefined }>();
  return (row) => {
    const found = known.get(row) ?? { words: why(row) };
    known.set(row, found);
    return found.words;
  };
}

const shareReached = ({ depths }: Pick<CoverageFigures, "depths">): Share | null =>
  shareOf(coveredOf(depths).residents, wholeOf(depths).residents);

/** What is not known sorts below nothing. */
function columnOf({ id, heading, of, write, rough, follows }: Shown): UnitColumn {
  const known = (row: CoverageFigures) => of(row) ?? -1;
  return {
    id,
    heading,
    numeric: true,
    cell: (row): ReactNode => {
      const value = of(row);
      const words = (
        <>
          <Rough why={value === null || value === 0 ? undefined : rough?.(row)} />
          {write(value)}
        </>
      );
      return row.isStale && !follows ? <span className={styles.stale}>{words}</span> : words;
    },
    compare: (one, other) => known(one) - known(other),
  };
}

/** The same columns with the figures of the whole as their sums: what is added up, and what is of all together. */
export const withTotal = (
  columns: readonly UnitColumn[],
  total: CoverageFigures,
  name: string,
): UnitColumn[] => columns.map((column, i) => ({ ...column, sum: i === 0 ? name : column.cell(total) }));
