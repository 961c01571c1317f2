import { boundsOf } from "../domain/bounds";
import type { UnitRef } from "../domain/unit";
import { choosePatch, chooseSite, chooseUnit } from "./selection";
import { codesOf, selectInside, selectMunicipalities, selectSites } from "./selectors/geodata";
import { selectPatchesById } from "./selectors/patches";
import { store } from "./store";
import { flyTo, flyToPlace } from "./view";

/** Opens the card of a unit and shows it whole on the map. */
export function goToUnit(unit: UnitRef): void {
  chooseUnit(unit);
  showUnit(unit);
}

/** Shows a unit whole on the map; a municipality outside the perimeter too. */
export function showUnit(unit: UnitRef): void {
  const app = store.getState();
  const codes = unit.kind === "municipality" ? [unit.code] : [...codesOf(selectInside(app), unit)];
  const geometries = codes.flatMap((code) => selectMunicipalities(app).get(code)?.geometry ?? []);
  if (geometries.length > 0) flyTo(boundsOf(geometries));
}

/** Opens the card of a site and shows it on the map. */
export function goToSite(id: string): void {
  chooseSite(id);
  showSite(id);
}

/** Shows a site on the map: a point from near, a line or an area whole. */
export function showSite(id: string): void {
  const geometry = selectSites(store.getState()).get(id)?.geometry;
  if (geometry === undefined) return;
  const [west, south, east, north] = boundsOf([geometry]);
  if (geometry.type === "Point") flyToPlace([west, south]);
  else flyTo([west, south, east, north]);
}

/** Opens the card of a patch and shows it whole on the map. */
export function goToPatch(id: string): void {
  choosePatch(id);
  const patch = selectPatchesById(store.getState()).get(id);
  if (patch !== undefined) flyTo(boundsOf([patch.geometry]));
}
