import type { Polygon } from "geojson";
import type { Position } from "../../domain/city";
import type { EditRefusal } from "../../domain/scenario-check";
import { choosePilot } from "../selection";
import { store } from "../store";
import { addPilot, newPlace } from "./editing";
import { release } from "./held";
import type { Shown, Tool } from "./memory";
import { remember } from "./remember";
import { selectOriginalPilots } from "./selectors/pilots";
import { selectPlanner, selectScenario } from "./selectors/scenarios";

/** Takes up a tool; what is in hand is written first. */
export function takeUp(tool: Tool): void {
  release();
  remember(() => ({ tool }));
}

/** From now on taps choose again. */
export const putAway = (): void => remember(() => ({ tool: null }));

/** Adds a pilot at a place and opens its card; the tool has done its work then. */
export function placePilot(at: Position): EditRefusal | null {
  const app = store.getState();
  const scenario = selectScenario(app);
  const given = [...(scenario?.edits ?? []), ...(scenario?.undone ?? [])];
  const { number } = newPlace(given, selectOriginalPilots(app));
  const added = addPilot({ name: selectPlanner(app).naming.pilot(number), at, foci: [] });
  if (!("site" in added)) return added;
  putAway();
  choosePilot(added.site);
  return null;
}

/** No new pilot in this area from now on; the tool has done its work then. */
export function forbidArea(area: Polygon): void {
  remember(({ wish }) => ({
    tool: null,
    wish: { ...wish, forbidden: { ...wish.forbidden, areas: [...wish.forbidden.areas, area] } },
  }));
}

/** Changes what the planner's map shows. */
export const show = (change: Partial<Shown>): void =>
  remember(({ shown }) => ({ shown: { ...shown, ...change } }));
