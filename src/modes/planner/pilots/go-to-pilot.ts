import { standsAt } from "../../../domain/scenario-pilots";
import { choosePilot, flyToPlace, store } from "../../../state";
import { selectPilots } from "../../../state/planner/selectors/pilots";

/** Opens the card of a pilot and shows it on the map, where it stands in this scenario. */
export function goToPilot(id: string): void {
  choosePilot(id);
  showPilot(id);
}

/** Shows a pilot on the map. */
export function showPilot(id: string): void {
  const pilot = selectPilots(store.getState()).find((one) => one.id === id);
  if (pilot !== undefined) flyToPlace(standsAt(pilot));
}
