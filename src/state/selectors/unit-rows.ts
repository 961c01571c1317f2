import { createSelector } from "reselect";
import type { SquareMetres } from "../../domain/measure";
import type { Municipality } from "../../domain/municipality";
import { type Coverage, coverageOf } from "../../domain/overlap";
import { subset } from "../../domain/strategy";
import { selectUnitOverlaps } from "./figures";
import { selectGeodata, selectMunicipalities, selectScope } from "./geodata";

/** One municipality as a row of the table: its ground and what each strategy covers, in the city's order. */
export interface UnitRow {
  readonly municipality: Municipality;
  readonly area: SquareMetres;
  readonly strategies: readonly Coverage[];
}

/** The municipalities that are reported, one row each. */
export const selectUnitRows = createSelector(
  [selectGeodata, selectUnitOverlaps, selectMunicipalities, selectScope],
  (geodata, units, municipalities, scope): readonly UnitRow[] =>
    units
      .filter(({ code }) => scope.has(code))
      .flatMap(({ code, area, parts }) => {
        const municipality = municipalities.get(code);
        const strategies =
          geodata?.city.strategies.map((_, bit) => coverageOf(parts, subset(1 << bit))) ?? [];
        return municipality === undefined ? [] : [{ municipality, area, strategies }];
      }),
);
