import { createSelector } from "reselect";
import { type Classes, equalSteps, quantiles } from "../../domain/classes";
import { shareOf } from "../../domain/measure";
import type { Municipality } from "../../domain/municipality";
import { coverageOf, sumParts, type UnitOverlap } from "../../domain/overlap";
import { subsetOf } from "../../domain/strategy";
import { selectOwnValues } from "../own/selectors";
import type { Choropleth } from "../roots";
import type { App } from "../store";
import { selectUnitOverlaps } from "./figures";
import { selectGeodata, selectInside } from "./geodata";
import { selectAnswer } from "./question";

/** What colours the municipalities: a value for each, null where it is not known, and the classes of the legend. */
export interface Colours {
  readonly values: ReadonlyMap<string, number | null>;
  readonly classes: Classes | null;
}

const NOTHING: Colours = { values: new Map(), classes: null };

export const selectColours = createSelector(
  [selectInside, selectUnitOverlaps, selectGeodata, (app: App) => app.choropleth, selectOwnValues],
  (inside, units, geodata, choropleth, own): Colours => {
    if (choropleth.kind === "none" || geodata === null) return NOTHING;
    if (choropleth.kind === "own") return coloursOf(inside, own);
    const overlaps = new Map(units.map((unit) => [unit.code, unit]));
    const valueFor = (one: Municipality) =>
      value(
        one,
        overlaps.get(one.code),
        choropleth,
        subsetOf(geodata.city.strategies, strategyOf(choropleth)),
      );
    const values = new Map(inside.map((one) => [one.code, valueFor(one)]));
    const known = [...values.values()].filter((one) => one !== null);
    return { values, classes: choropleth.kind === "share" ? equalSteps(known) : quantiles(known) };
  },
);

/** Whether the colours wait for the reckoning: until it answers, a municipality without one must not pass for «not known». */
export function selectAreColoursAwaited(app: App): boolean {
  const { kind } = app.choropleth;
  const { answer, failure } = selectAnswer(app);
  return (kind === "density" || kind === "share") && answer === null && failure === null;
}

/** Municipalities that the table does not have are not known. */
function coloursOf(inside: readonly Municipality[], own: ReadonlyMap<string, number>): Colours {
  const values = new Map(inside.map(({ code }) => [code, own.get(code) ?? null]));
  return { values, classes: quantiles([...values.values()].filter((one) => one !== null)) };
}

const strategyOf = (choropleth: Choropleth): string[] =>
  choropleth.kind === "share" ? [choropleth.strategy] : [];

function value(
  one: Municipality,
  overlap: UnitOverlap | undefined,
  choropleth: Choropleth,
  strategy: ReturnType<typeof subsetOf>,
): number | null {
  if (choropleth.kind === "residents") return one.residents;
  if (overlap === undefined) return null;
  if (choropleth.kind === "density") return one.residents / (overlap.area / 1e6);
  const { area, ofArea } = coverageOf(sumParts([overlap]), strategy);
  return shareOf(area, ofArea);
}
