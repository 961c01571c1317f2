import { boundsOf } from "../../../domain/bounds";
import type { Project } from "../../../domain/plan-project";
import type { Site } from "../../../domain/site";
import { chooseProject, flyTo, liftSheet, sitesOfProject, store } from "../../../state";

/** Shows places whole on the map; nothing moves where there is none. */
function flyToPlaces(sites: readonly Site[]): void {
  if (sites.length > 0) flyTo(boundsOf(sites.map(({ geometry }) => geometry)));
}

/** Shows places whole on the map, and on a phone the map beside them: a sheet as high as the screen hides it. */
export function showPlaces(sites: readonly Site[]): void {
  if (store.getState().sheet.height === "full") liftSheet("half");
  flyToPlaces(sites);
}

/**
 * Opens a project's card. Its places are shown whole when somebody had turned the map to a part of the area, where they
 * might be out of sight; else the map stays still.
 */
export function openProject(project: Project, sites: readonly Site[]): void {
  const isMoved = store.getState().camera !== null;
  chooseProject(project.id);
  if (isMoved) flyToPlaces(sitesOfProject(project, sites) ?? []);
}
