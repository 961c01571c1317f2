import { createSelector } from "reselect";
import { type Landings, landedIn, landings, placesOf, type Whereabouts } from "../../../domain/plan-landing";
import type { Project } from "../../../domain/plan-project";
import type { Site } from "../../../domain/site";
import { type UnitRef, unitFromKey, unitKey } from "../../../domain/unit";
import { selectUnitOverlaps } from "../../selectors/figures";
import { codesOf, selectGeodata, selectInside } from "../../selectors/geodata";
import type { App } from "../../store";
import { selectPlan } from "./projects";

/**
 * In which municipalities of the perimeter each site stands. The last answer serves while a new one is worked out, because
 * what counts does not move what stands; null while it lacks a municipality of the perimeter.
 */
const selectWhereabouts = createSelector(
  [selectUnitOverlaps, selectInside],
  (units, inside): Whereabouts | null => {
    const overlaps = new Map(units.map((unit) => [unit.code, unit]));
    if (inside.length === 0 || inside.some(({ code }) => !overlaps.has(code))) return null;
    const whereabouts = new Map<string, Set<string>>();
    for (const { code } of inside)
      for (const { site } of overlaps.get(code)?.standing ?? [])
        whereabouts.set(site, (whereabouts.get(site) ?? new Set()).add(code));
    return whereabouts;
  },
);

/** Where the plan's projects land; null until both the plan and an answer of the reckoning are there. */
export const selectLandings = createSelector(
  [selectPlan, selectGeodata, selectWhereabouts],
  (plan, geodata, whereabouts): Landings | null =>
    plan === null || geodata === null || whereabouts === null
      ? null
      : landings(plan.projects, geodata.sites, whereabouts),
);

/** The strategy on the map that the open matrix colours by, null for all of them; undefined while it is not open. */
export const selectMatrixStrategy = ({ mode, selection }: App): string | null | undefined =>
  mode === "plan" && selection?.kind === "matrix" ? selection.strategy : undefined;

/** The projects that a card names. */
export interface ProjectsAt {
  /** Those with a place here, and which of their places these are. */
  readonly placed: readonly { readonly project: Project; readonly places: readonly Site[] }[];
  /** Those of the whole area, which are of no place more than of another. */
  readonly wholeArea: readonly Project[];
}

const keyOf = (_app: App, unit: UnitRef): string => unitKey(unit);

/** The projects of a unit; null while it is not known where they land, and for a unit outside the perimeter. */
export const projectsIn = createSelector(
  [selectLandings, selectInside, selectGeodata, keyOf],
  (known, inside, geodata, key): ProjectsAt | null => {
    const codes = codesOf(inside, unitFromKey(key));
    if (known === null || codes.size === 0) return null;
    const placed = landedIn(known.placed, codes).map(({ project, places }) => {
      const here = new Set([...codes].flatMap((code) => places.get(code) ?? []));
      return { project, places: geodata?.sites.filter(({ id }) => here.has(id)) ?? [] };
    });
    return { placed, wholeArea: known.wholeArea };
  },
);

/** The projects that some sites are places of, in the plan's order; null until the plan is there. */
export const projectsOfSites = createSelector(
  [selectPlan, selectGeodata, (_app: App, ids: readonly string[]) => ids.join(" ")],
  (plan, geodata, key): ProjectsAt | null => {
    if (plan === null || geodata === null) return null;
    const ids = new Set(key.split(" "));
    const asked = geodata.sites.filter(({ id }) => ids.has(id));
    const placed = plan.projects
      .map((project) => ({ project, places: placesOf(project, asked) ?? [] }))
      .filter(({ places }) => places.length > 0);
    return { placed, wholeArea: plan.projects.filter(({ place }) => place.kind === "whole-area") };
  },
);

/** The places that the map shows beside the matrix: those of the projects it counts. null while it is not open. */
export const selectMatrixSites = createSelector(
  [selectLandings, selectGeodata, selectMatrixStrategy],
  (known, geodata, strategy): readonly Site[] | null => {
    if (strategy === undefined) return null;
    const counted = known?.placed.filter((one) => strategy === null || one.strategy === strategy) ?? [];
    const places = new Set(counted.flatMap((one) => [...one.places.values()].flat()));
    return geodata?.sites.filter(({ id }) => places.has(id)) ?? [];
  },
);
