import type { ExportCell, ExportColumn, ExportTable } from "../../domain/export";

/** «GPKG» as a number, and version 1.3. */
const MARKS = "PRAGMA application_id = 1196444487; PRAGMA user_version = 10300;";

/** The tables that every GeoPackage has (OGC 12-128r19, 1.1), with the three coordinate systems that it wants. */
export const FOUNDATION = `${MARKS}
CREATE TABLE gpkg_spatial_ref_sys (
  srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY, organization TEXT NOT NULL,
  organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
INSERT INTO gpkg_spatial_ref_sys VALUES
  ('Undefined cartesian SRS', -1, 'NONE', -1, 'undefined', 'undefined cartesian coordinate reference system'),
  ('Undefined geographic SRS', 0, 'NONE', 0, 'undefined', 'undefined geographic coordinate reference system'),
  ('WGS 84 geodetic', 4326, 'EPSG', 4326,
   'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4326"]]',
   'longitude/latitude coordinates in decimal degrees on the WGS 84 spheroid');
CREATE TABLE gpkg_contents (
  table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE, description TEXT DEFAULT '',
  last_change DATETIME NOT NULL, min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
  CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_geometry_columns (
  table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL,
  z TINYINT NOT NULL, m TINYINT NOT NULL,
  CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name), CONSTRAINT uk_gc_table_name UNIQUE (table_name),
  CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
  CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));`;

/** Words between double quotes, as SQL takes any name. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** The name of a table: hyphens would have to be quoted wherever it is used. */
export const tableName = ({ id }: Pick<ExportTable, "id">): string => id.replaceAll("-", "_");

/** Makes a table for rows with these columns, and for their geometry where they have one. */
export function createTable(table: ExportTable, hasGeometry: boolean): string {
  const columns = table.columns.map((column, place) => {
    const cells = table.rows.map((row) => row[place] ?? null);
    return `${quoted(column.id)} ${typeOf(column, cells)}`;
  });
  const all = [
    "fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL",
    ...(hasGeometry ? ["geom GEOMETRY"] : []),
    ...columns,
  ];
  return `CREATE TABLE ${quoted(tableName(table))} (${all.join(", ")})`;
}

function typeOf({ kind }: ExportColumn, cells: readonly ExportCell[]): string {
  if (kind === "text" || kind === "date") return "TEXT";
  const numbers = cells.filter((cell) => cell !== null);
  return numbers.length > 0 && numbers.every(Number.isSafeInteger) ? "INTEGER" : "REAL";
}
