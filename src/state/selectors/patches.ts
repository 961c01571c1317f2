import { createSelector } from "reselect";
import type { Patch } from "../../domain/overlap";
import { matches, type Strategy, sizeOf, subsetOf } from "../../domain/strategy";
import type { Together } from "../roots";
import type { App } from "../store";
import { selectUnitOverlaps } from "./figures";
import { selectGeodata, selectScope } from "./geodata";

const NO_STRATEGIES: readonly Strategy[] = [];

const selectStrategies = (app: App) => selectGeodata(app)?.city.strategies ?? NO_STRATEGIES;

/** The strategies wanted, as bits. */
const selectWanted = createSelector([selectStrategies, (app: App) => app.strategies], subsetOf);

/** Every patch that is reported, the largest first. */
const selectScopePatches = createSelector(
  [selectUnitOverlaps, selectScope],
  (units, scope): readonly Patch[] =>
    units
      .filter(({ code }) => scope.has(code))
      .flatMap(({ patches }) => patches)
      .sort((a, b) => b.area - a.area),
);

/**
 * The patches that the map shows: those the strategies ask for; without a wish, where at least two strategies meet, since
 * that is what an overlap is.
 */
export const selectPatches = createSelector(
  [selectScopePatches, selectWanted, (app: App) => app.match],
  (patches, wanted, match): readonly Patch[] =>
    patches.filter(({ subset }) => (wanted === 0 ? sizeOf(subset) >= 2 : matches(subset, wanted, match))),
);

/** The patches that a cell of the matrix or a region leads to; null leads to those that the map shows. */
export const patchesTogether = createSelector(
  [selectScopePatches, selectPatches, (_app: App, together: Together | null) => together],
  (all, shown, together): readonly Patch[] =>
    together === null ? shown : all.filter(({ subset }) => matches(subset, together.subset, together.match)),
);

export const selectPatchesById = createSelector(
  [selectUnitOverlaps],
  (units): ReadonlyMap<string, Patch> =>
    new Map(units.flatMap(({ patches }) => patches.map((patch) => [patch.id, patch]))),
);
