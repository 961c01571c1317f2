import { createSelector } from "reselect";
import type { Patch } from "../../../domain/overlap";
import type { Site } from "../../../domain/site";
import { sizeOf, subsetOf } from "../../../domain/strategy";
import { FIRST_ROOTS } from "../../roots";
import { selectGeodata } from "../../selectors/geodata";
import { selectAnswer, selectCountedIds } from "../../selectors/question";
import { selectMatrixSites } from "./landing";
import { selectProject, selectProjectSites, strategiesOf } from "./projects";

const NO_SITES: readonly Site[] = [];
const NO_PATCHES: readonly Patch[] = [];

/**
 * What the map draws beside the plan: the places of the project whose card is open, or those that it may reach later;
 * nothing for a project without a place; those that the open matrix counts; all that exists or is proposed while nothing is
 * asked for. What was filtered while exploring does not hold here, because nothing here shows it.
 */
export const selectPlanSites = createSelector(
  [selectGeodata, selectProject, selectProjectSites, selectMatrixSites],
  (geodata, project, places, counted): readonly Site[] => {
    if (counted !== null) return counted;
    const sites = geodata?.sites.filter(({ status }) => FIRST_ROOTS.statuses.includes(status)) ?? NO_SITES;
    if (project === null) return sites;
    if (places !== null) return places;
    const later = project.place.kind === "none-named" ? (project.place.later?.layers ?? []) : [];
    return sites.filter(({ layer }) => later.includes(layer));
  },
);

/**
 * Where the open project meets other strategies, the largest first. None while it is worked out: those of the question before
 * are of other places and would pass for the project's.
 */
export const selectPlanPatches = createSelector(
  [selectProjectSites, selectAnswer, selectGeodata],
  (places, { answer, stale }, geodata): readonly Patch[] => {
    const own = subsetOf(geodata?.city.strategies ?? [], strategiesOf(places ?? NO_SITES));
    if (own === 0 || answer === null || stale) return NO_PATCHES;
    return answer.units
      .flatMap(({ patches }) => patches)
      .filter(({ subset }) => (subset & own) !== 0 && sizeOf(subset) >= 2)
      .sort((one, other) => other.area - one.area);
  },
);

/** Whose reach the map draws: that of the open project's places that count. */
export const selectPlanReaching = createSelector(
  [selectProjectSites, selectCountedIds],
  (places, counted): ReadonlySet<string> =>
    places === null ? counted : new Set(places.map(({ id }) => id).filter((id) => counted.has(id))),
);
