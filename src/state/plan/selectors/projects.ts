import { createSelector } from "reselect";
import type { Plan } from "../../../domain/plan";
import type { Project } from "../../../domain/plan-project";
import type { Site } from "../../../domain/site";
import { selectGeodata } from "../../selectors/geodata";
import type { App } from "../../store";

/** What the plan says, or null until it is there and in a city without one. */
export const selectPlan = (app: App): Plan | null => (app.plan.status === "ready" ? app.plan.value : null);

/** The project whose card is open in the plan; null without one, and for an id that the plan does not have. */
export const selectProject = createSelector(
  [selectPlan, (app: App) => app.mode, (app: App) => app.selection],
  (plan, mode, selection): Project | null =>
    mode === "plan" && selection?.kind === "project"
      ? (plan?.projects.find(({ id }) => id === selection.id) ?? null)
      : null,
);

/** The sites that show a project on the map; null for a project without a place. */
export function sitesOfProject({ place }: Project, sites: readonly Site[]): readonly Site[] | null {
  if (place.kind === "sites") return sites.filter(({ id }) => place.sites.includes(id));
  if (place.kind === "layers") return sites.filter(({ layer }) => place.layers.includes(layer));
  return null;
}

/** The sites of the project whose card is open; null while none is, or it has no place. */
export const selectProjectSites = createSelector(
  [selectProject, selectGeodata],
  (project, geodata): readonly Site[] | null =>
    project === null ? null : sitesOfProject(project, geodata?.sites ?? []),
);

/** The strategies that places serve, each once. */
export const strategiesOf = (sites: readonly Site[]): string[] => [
  ...new Set(sites.flatMap(({ counted, strategy }) => (counted && strategy !== null ? [strategy] : []))),
];
