import { createSelector } from "reselect";
import type { Municipality } from "../../domain/municipality";
import { type Site, servesFoci } from "../../domain/site";
import { type UnitRef, unitFromKey, unitKey } from "../../domain/unit";
import type { App } from "../store";
import { selectUnitOverlaps } from "./figures";
import {
  codesOf,
  selectGeodata,
  selectInside,
  selectMunicipalities,
  selectSites,
  selectZones,
} from "./geodata";

/** The name of a unit, as its source writes it; its key where there is no such unit. */
export function unitName(app: App, unit: UnitRef): string {
  if (unit.kind === "zone") return selectZones(app).get(unit.id)?.name ?? unit.id;
  return selectMunicipalities(app).get(unit.code)?.name ?? unit.code;
}

const keyOf = (_app: App, unit: UnitRef): string => unitKey(unit);

/** The members of a unit inside the perimeter. */
export const membersOf = createSelector([selectInside, keyOf], (inside, key): readonly Municipality[] => {
  const codes = codesOf(inside, unitFromKey(key));
  return inside.filter(({ code }) => codes.has(code));
});

/** Whether a unit has ground in the chosen perimeter: without the provisional municipalities some have none. */
export const isReported = (app: App, unit: UnitRef): boolean => membersOf(app, unit).length > 0;

const selectSitesByUnit = createSelector(
  [selectUnitOverlaps, selectSites],
  (units, sites): ReadonlyMap<string, readonly Site[]> =>
    new Map(units.map((unit) => [unit.code, unit.standing.flatMap(({ site }) => sites.get(site) ?? [])])),
);

/** The sites that stand in a unit, of the chosen statuses and foci, in the city's order, each once. */
export const sitesIn = createSelector(
  [selectSitesByUnit, selectInside, selectGeodata, (app: App) => app.statuses, (app: App) => app.foci, keyOf],
  (sitesByUnit, inside, geodata, statuses, foci, key): readonly Site[] => {
    const codes = codesOf(inside, unitFromKey(key));
    const here = new Set([...codes].flatMap((code) => sitesByUnit.get(code) ?? []));
    return (geodata?.sites ?? []).filter(
      (site) => here.has(site) && statuses.includes(site.status) && servesFoci(site, foci),
    );
  },
);

/** The municipalities of the perimeter that a site stands in: a river runs through many. */
export const municipalitiesOf = createSelector(
  [selectUnitOverlaps, selectInside, (_app: App, site: string) => site],
  (units, inside, id): readonly Municipality[] => {
    const codes = new Set(
      units.filter(({ standing }) => standing.some(({ site }) => site === id)).map(({ code }) => code),
    );
    return inside.filter(({ code }) => codes.has(code));
  },
);
