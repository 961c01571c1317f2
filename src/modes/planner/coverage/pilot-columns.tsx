import type { Municipality } from "../../../domain/municipality";
import type { PilotCoverage } from "../../../domain/planner-coverage";
import type { Site } from "../../../domain/site";
import type { Strategy } from "../../../domain/strategy";
import { inLanguage } from "../../../domain/text";
import type { Column } from "../../../ui";
import { Rough } from "../../../ui/figures/rough";
import { pilotName } from "../pilot-name";
import type { Plan } from "../use-plan";
import styles from "./coverage.module.css";
import { otherStrategies, type PilotRow, withinOf } from "./pilot-rows";

interface Known {
  readonly municipalities: ReadonlyMap<string, Municipality>;
  readonly sites: ReadonlyMap<string, Site>;
  /** false while the residents' points have not come. */
  readonly isCounted: boolean;
}

/** How many of the sites within reach are named, the nearest ones. */
const NAMED = 4;

type PilotColumn = Column<PilotRow>;

export function pilotColumns(known: Known, plan: Plan): PilotColumn[] {
  const { city, base, text } = plan;
  const people = (id: "residents" | "alone" | "across", of: (coverage: PilotCoverage) => number) =>
    peopleColumn(id, text(`planner.coverage.pilots.${id}`), of, known, plan);
  return [
    nameColumn(known, plan),
    people("residents", ({ residents }) => residents),
    people("alone", ({ alone }) => alone),
    people("across", ({ acrossRiver }) => acrossRiver),
    ...otherStrategies(city, base.layer.strategy).map((strategy) => withinColumn(strategy, known, plan)),
  ];
}

/** In the order of their numbers; those without one come last. */
function nameColumn({ municipalities }: Known, { text, language }: Plan): PilotColumn {
  const order = ({ pilot }: PilotRow) => pilot.number ?? Number.POSITIVE_INFINITY;
  return {
    id: "name",
    heading: text("planner.coverage.pilots.name"),
    cell: ({ pilot, coverage: { municipality } }) => (
      <>
        {pilotName(pilot, language)}
        <span className={styles.under}>
          {municipality === null
            ? text("planner.coverage.pilots.outside")
            : (municipalities.get(municipality)?.name ?? municipality)}
        </span>
      </>
    ),
    compare: (one, other) => (order(one) < order(other) ? -1 : Number(order(one) > order(other))),
  };
}

function peopleColumn(
  id: string,
  heading: string,
  of: (coverage: PilotCoverage) => number,
  { isCounted }: Known,
  { figures }: Plan,
): PilotColumn {
  return {
    id,
    heading,
    numeric: true,
    cell: ({ coverage, rough }) => (
      <>
        <Rough why={isCounted && of(coverage) > 0 ? rough : undefined} />
        {figures.count(isCounted ? of(coverage) : null)}
      </>
    ),
    compare: (one, other) => of(one.coverage) - of(other.coverage),
  };
}

/** How many sites of a strategy stand within reach, and which. */
function withinColumn(strategy: Strategy, { sites }: Known, { text, language, figures }: Plan): PilotColumn {
  const of = ({ coverage }: PilotRow) => withinOf(coverage, strategy.id, sites);
  return {
    id: strategy.id,
    heading: text("planner.coverage.pilots.within", { strategy: inLanguage(strategy.name, language) }),
    cell: (row) => {
      const found = of(row);
      if (found.length === 0) return text("planner.coverage.pilots.none");
      const all = [...new Set(found.map(({ name }) => inLanguage(name, language)))];
      const left = all.length - NAMED;
      const others = text("planner.coverage.pilots.others", { count: figures.count(left) });
      const names = left > 1 ? [...all.slice(0, NAMED), others] : all;
      return (
        <>
          {figures.count(found.length)} <span className={styles.names}>{figures.list(names)}</span>
        </>
      );
    },
    compare: (one, other) => of(one).length - of(other).length,
  };
}
