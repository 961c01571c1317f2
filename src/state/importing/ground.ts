import type { MultiPolygon, Polygon } from "geojson";
import { createSelector } from "reselect";
import { locator } from "../../analysis/live/whereabouts";
import type { Bounds } from "../../domain/city";
import { cityAreaOf } from "../../domain/city-area";
import type { CityArea } from "../../domain/coordinate-system";
import type { Geodata } from "../../domain/geodata";
import { codeRegisterOf } from "../../domain/import-table";
import { selectGeodata } from "../selectors/geodata";
import type { App } from "../store";

/** The city as it came, whatever was taken in since. @throws before it is there: no file is opened before */
export function cityOf({ own, geodata }: Pick<App, "own" | "geodata">): Geodata {
  const city = own.city ?? (geodata.status === "ready" ? geodata.value : null);
  if (city === null) throw new Error("A file is opened on a city, got none");
  return city;
}

const around = (geodata: Geodata): (Polygon | MultiPolygon)[] =>
  geodata.zones.flatMap((zone) => (zone.around === null ? [] : [zone.around]));

const areaOf = createSelector([cityOf], (geodata): CityArea => cityAreaOf(geodata.city, around(geodata)));

/** Where a file still makes sense. */
export const selectArea = (app: App): CityArea => areaOf(app);

/** The ground on which a row may lie: the perimeter and what is around it. */
export const selectWidestGround = createSelector(
  [cityOf, areaOf],
  (geodata, area): readonly (Polygon | MultiPolygon)[] => {
    const outer = around(geodata);
    if (outer.length === 0) return [boxOf(area.around)];
    return [...geodata.municipalities.map(({ geometry }) => geometry), ...outer];
  },
);

export const selectPerimeterGround = createSelector(
  [cityOf],
  ({ municipalities }): readonly (Polygon | MultiPolygon)[] => municipalities.map(({ geometry }) => geometry),
);

/** Finds the municipality of any place in the perimeter, the provisional ones included. */
export const selectLocateAll = createSelector([cityOf], ({ municipalities }) => locator(municipalities));

export const selectRegister = createSelector([cityOf], codeRegisterOf);

/** All sites there are now, own ones included. */
export const selectSitesNow = (app: App): Geodata["sites"] => selectGeodata(app)?.sites ?? [];

function boxOf([west, south, east, north]: Bounds): Polygon {
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: "Polygon", coordinates: [corners] };
}
