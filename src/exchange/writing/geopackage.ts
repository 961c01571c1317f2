import type { Geometry } from "geojson";
import type { Database, SqlJsStatic, SqlValue } from "sql.js";
import { boundsOf } from "../../domain/bounds";
import { type ExportContent, type ExportFeatures, type ExportTable, isDrawable } from "../../domain/export";
import { aboutColumns, aboutLines } from "./about";
import { geometryBlob, SRS } from "./geopackage-blob";
import { createTable, FOUNDATION, quoted, tableName } from "./geopackage-schema";
import { wound } from "./winding";

/**
 * A GeoPackage 1.3 with one table for each table, with geometry in EPSG:4326 where there is one, and the table `about` that
 * says where all comes from, what columns are called and what the notes are.
 * @param sqlite the library, ready to be used
 */
export function writeGeopackage(
  content: ExportContent,
  { Database }: Pick<SqlJsStatic, "Database">,
): Uint8Array<ArrayBuffer> {
  const database = new Database();
  try {
    database.run(FOUNDATION);
    database.run("BEGIN");
    for (const table of content.tables) addTable(database, table, content.date);
    addTable(database, aboutTable(content), content.date);
    database.run("COMMIT");
    return new Uint8Array(database.export());
  } finally {
    database.close();
  }
}

function addTable(database: Database, table: ExportTable | ExportFeatures, date: string): void {
  const drawable = isDrawable(table) ? table : null;
  database.run(createTable(table, drawable !== null));
  register(database, table, drawable, date);
  const names = [...(drawable === null ? [] : ["geom"]), ...table.columns.map(({ id }) => quoted(id))];
  const insert = database.prepare(
    `INSERT INTO ${quoted(tableName(table))} (${names.join(", ")}) VALUES (${names.map(() => "?").join(", ")})`,
  );
  for (const [index, row] of table.rows.entries()) {
    const geometry = drawable?.geometries[index] ?? null;
    const blob = geometry === null ? null : geometryBlob(wound(geometry));
    const cells: SqlValue[] = [...(drawable === null ? [] : [blob]), ...row];
    insert.run(cells);
  }
  insert.free();
}

/** Says in the package's own tables what a table is. */
function register(
  database: Database,
  table: ExportTable,
  drawable: ExportFeatures | null,
  date: string,
): void {
  const geometries = drawable?.geometries.filter((geometry) => geometry !== null) ?? [];
  const bounds = geometries.length === 0 ? [null, null, null, null] : boundsOf(geometries);
  database.run("INSERT INTO gpkg_contents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", [
    tableName(table),
    drawable === null ? "attributes" : "features",
    tableName(table),
    [table.title, ...table.notes].join("\n"),
    `${date}T00:00:00.000Z`,
    ...bounds,
    drawable === null ? null : SRS,
  ]);
  if (drawable === null) return;
  database.run("INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, ?, 0, 0)", [
    tableName(table),
    commonType(geometries),
    SRS,
  ]);
}

/** The one type of all geometries; «GEOMETRY» stands for several. */
function commonType(geometries: readonly Geometry[]): string {
  const types = new Set(geometries.map(({ type }) => type.toUpperCase()));
  const [only = "GEOMETRY"] = types;
  return types.size === 1 ? only : "GEOMETRY";
}

function aboutTable(content: ExportContent): ExportTable {
  const column = (id: string) => ({ id, title: id, unit: null, kind: "text" as const });
  return {
    id: "about",
    title: content.aboutTitle,
    columns: ["about", "label", "text"].map(column),
    rows: [...aboutLines(content), ...aboutColumns(content)].map(({ id, label, text }) => [id, label, text]),
    notes: [],
  };
}
