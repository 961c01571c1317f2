import { createSelector } from "reselect";
import type { Patch } from "../../domain/overlap";
import { matches, type Strategy, type Subset, sizeOf, subsetOf } from "../../domain/strategy";
import type { App } from "../store";
import { selectUnitOverlaps } from "./figures";
import { selectGeodata, selectScope } from "./geodata";

const NO_STRATEGIES: readonly Strategy[] = [];

const selectStrategies = (app: App) => selectGeodata(app)?.city.strategies ?? NO_STRATEGIES;

/** The strategies wanted, as bits. */
export const selectWanted = createSelector([selectStrategies, (app: App) => app.strategies], subsetOf);

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

/** The patches where at least these strategies meet: what a cell of the matrix leads to. */
export const patchesTogether = createSelector(
  [selectScopePatches, (_app: App, together: Subset) => together],
  (patches, together): readonly Patch[] => patches.filter(({ subset }) => matches(subset, together, "all")),
);

export const selectPatchesById = createSelector(
  [selectUnitOverlaps],
  (units): ReadonlyMap<string, Patch> =>
    new Map(units.flatMap(({ patches }) => patches.map((patch) => [patch.id, patch]))),
);
