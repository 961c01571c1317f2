import { boundsOf } from "../../../domain/bounds";
import type { UnitRef } from "../../../domain/unit";
import { flyTo, isReported, selectZones, showUnit, store } from "../../../state";

/** Shows a unit on the map: its members in the perimeter, or the whole ground of a zone that has none there. */
export function showGround(unit: UnitRef): void {
  const app = store.getState();
  const around = unit.kind === "zone" ? (selectZones(app).get(unit.id)?.around ?? null) : null;
  if (around === null || isReported(app, unit)) showUnit(unit);
  else flyTo(boundsOf([around]));
}
