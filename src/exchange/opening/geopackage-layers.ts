import type { Database, SqlValue } from "sql.js";
import type { DeclaredSystem } from "../../domain/dataset";
import { systemOfText } from "./declared-system";
import { rowsOf } from "./sqlite";

/** A table of a GeoPackage with what its catalogue says of it. */
export interface Layer {
  readonly table: string;
  /** The column of its geometry; null for a table without. */
  readonly geometry: string | null;
  readonly system: DeclaredSystem;
  /** Not a table but a question, which could reckon for ever and is not asked. */
  readonly isView: boolean;
}

const LAYERS = `
  SELECT c.table_name, m.type, g.column_name, s.organization, s.organization_coordsys_id, s.definition
  FROM gpkg_contents c
  JOIN sqlite_master m ON m.name = c.table_name AND m.type IN ('table', 'view')
  LEFT JOIN gpkg_geometry_columns g ON g.table_name = c.table_name
  LEFT JOIN gpkg_spatial_ref_sys s ON s.srs_id = g.srs_id
  WHERE c.data_type IN ('features', 'attributes')
  ORDER BY c.rowid`;

/** Features and plain tables, in the order of the catalogue. */
export function layersOf(database: Database): Layer[] {
  return [...rowsOf(database, LAYERS)].map(([table, type, geometry, ...system]) => ({
    table: String(table),
    isView: type === "view",
    geometry: geometry === null || geometry === undefined ? null : String(geometry),
    system: systemOf(system),
  }));
}

/** Whether the file has the catalogue that makes it a GeoPackage. */
export function isGeopackage(database: Database): boolean {
  const [found] = rowsOf(database, "SELECT 1 FROM sqlite_master WHERE name = 'gpkg_contents'");
  return found !== undefined;
}

/** By its code where the body that gave it is EPSG, else by its text; undefined systems have a number of none or less. */
function systemOf([organization, code, definition]: readonly SqlValue[]): DeclaredSystem {
  if (String(organization).toUpperCase() === "EPSG" && Number(code) > 0)
    return { kind: "epsg", code: Number(code) };
  if (organization === null || organization === undefined || Number(code) <= 0) return { kind: "none" };
  return systemOfText(String(definition ?? ""));
}
