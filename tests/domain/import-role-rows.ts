import type { Geometry } from "geojson";
import type { Cell } from "../../src/domain/dataset";
import type { MendedRow } from "../../src/domain/doctor";
import type { OwnSource, RoleContext } from "../../src/domain/import-role";
import { ownSource } from "../../src/domain/import-site";
import type { Locate } from "../../src/domain/scenario-apply";
import type { SiteGeometry } from "../../src/domain/site";
import { squareCity } from "../fixtures/square-city";

const OPENED = "2026-03-01T10:00:00.000Z";

export const sourceOf = (role: OwnSource["role"], shift: number | null = null): OwnSource =>
  ownSource(role, "office.zip", OPENED, shift);

/** The square of the made-up city that holds a place. */
export const locate: Locate = ([x, y]) => {
  const found = squareCity.municipalities.find(({ geometry }) => {
    const ring = geometry.type === "Polygon" ? (geometry.coordinates[0] ?? []) : [];
    const [xs, ys] = [ring.map((place) => place[0] ?? 0), ring.map((place) => place[1] ?? 0)];
    return x >= Math.min(...xs) && x <= Math.max(...xs) && y >= Math.min(...ys) && y <= Math.max(...ys);
  });
  return found?.code ?? null;
};

export const contextOf = (role: OwnSource["role"]): RoleContext => ({
  source: sourceOf(role),
  locate,
  taken: new Set(),
});

export const at = (x: number, y: number): SiteGeometry => ({ type: "Point", coordinates: [x, y] });

export const line: SiteGeometry & Geometry = {
  type: "LineString",
  coordinates: [
    [-29.95, 0.05],
    [-29.9, 0.05],
  ],
};

/** Rows with a place inside the first square, one for each list of cells. */
export const rowsOf = (...cells: readonly (readonly Cell[])[]): MendedRow[] =>
  cells.map((own, index) => ({ number: index + 1, geometry: at(-29.95, 0.05), cells: own }));
