import { locator } from "../../analysis/live/whereabouts";
import { enter, turnTo } from "../mode";
import { wishFor } from "../planner/searching";
import { selectGeodata } from "../selectors/geodata";
import { store } from "../store";
import { colourBy, flyTo } from "../view";

/** Goes to the planner and asks for the next pilots among the places of a taking that stand in the perimeter. */
export function searchAmong(id: string): void {
  const app = store.getState();
  const taken = app.own.taken.find((one) => one.id === id);
  if (taken?.role !== "candidates") return;
  const locate = locator(selectGeodata(app)?.municipalities ?? []);
  const places = taken.places.filter(({ at }) => locate(at) !== null);
  enter("planner");
  turnTo("next");
  whenPlanning(() =>
    wishFor({
      candidates: { kind: "places", places: places.map((place) => ({ id: place.id, at: place.at })) },
    }),
  );
}

/** Goes to the map coloured by the first figures of a table, and shows all of it: the file before may have led it anywhere. */
export function showOwnTable(id: string): void {
  const app = store.getState();
  const taken = app.own.taken.find((one) => one.id === id);
  const field = taken?.role === "table" ? taken.table.measures[0] : undefined;
  if (field === undefined) return;
  enter("explore");
  colourBy({ kind: "own", table: id, field });
  const bounds = selectGeodata(app)?.city.bounds;
  if (bounds !== undefined) flyTo(bounds);
}

/** The planner opens with its own code when somebody first goes there. */
function whenPlanning(go: () => void): void {
  const isOpen = () => store.getState().planner?.opened === true;
  if (isOpen()) go();
  else {
    const stop = store.subscribe(() => {
      if (!isOpen()) return;
      stop();
      go();
    });
  }
}
