import { createSelector } from "reselect";
import type { Geodata } from "../../domain/geodata";
import { isInside, type Municipality } from "../../domain/municipality";
import type { Site } from "../../domain/site";
import type { UnitRef } from "../../domain/unit";
import { membershipOf, type Zone, type ZoneMembership } from "../../domain/zone";
import type { App } from "../store";

/** The city's data, or null until they are there. */
export const selectGeodata = (app: App): Geodata | null =>
  app.geodata.status === "ready" ? app.geodata.value : null;

const NO_MUNICIPALITIES: readonly Municipality[] = [];

/** The municipalities of the perimeter, with or without the provisional ones. */
export const selectInside = createSelector(
  [selectGeodata, (app: App) => app.withProvisional],
  (geodata, withProvisional) =>
    geodata?.municipalities.filter((one) => isInside(one, withProvisional)) ?? NO_MUNICIPALITIES,
);

export const selectInsideCodes = createSelector(
  [selectInside],
  (inside): ReadonlySet<string> => new Set(inside.map(({ code }) => code)),
);

export const selectMunicipalities = createSelector(
  [selectGeodata],
  (geodata): ReadonlyMap<string, Municipality> =>
    new Map(geodata?.municipalities.map((one) => [one.code, one])),
);

export const selectZones = createSelector(
  [selectGeodata],
  (geodata): ReadonlyMap<string, Zone> => new Map(geodata?.zones.map((one) => [one.id, one])),
);

export const selectSites = createSelector(
  [selectGeodata],
  (geodata): ReadonlyMap<string, Site> => new Map(geodata?.sites.map((one) => [one.id, one])),
);

/** How much of each zone the perimeter holds, by zone. Zones without a member inside are left out. */
export const selectMemberships = createSelector(
  [selectGeodata, selectInsideCodes],
  (geodata, inside): ReadonlyMap<string, ZoneMembership> => {
    const all = (geodata?.zones ?? []).map(({ id }): [string, ZoneMembership] => [
      id,
      membershipOf(id, geodata?.province ?? [], inside),
    ]);
    return new Map(all.filter(([, { inside: members }]) => members > 0));
  },
);

/** The codes of the perimeter that a unit stands for; null stands for all of them. */
export function codesOf(inside: readonly Municipality[], unit: UnitRef | null): ReadonlySet<string> {
  const chosen = inside.filter(
    (one) => unit === null || (unit.kind === "zone" ? one.zone === unit.id : one.code === unit.code),
  );
  return new Set(chosen.map(({ code }) => code));
}

/** The codes that are reported; the rest of the perimeter dims. */
export const selectScope = createSelector([selectInside, (app: App) => app.unit], codesOf);
