import { type ExportCell, type ExportContent, type ExportTable, isDrawable } from "../../domain/export";

const TABLE = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const COLUMN = /^[a-z][a-z0-9_]*$/;
/** What the formats themselves call columns. */
const TAKEN = ["fid", "geom", "ogc_fid"];

/**
 * Holds a content against its contract before anything is written: ids are plain and unique, each row has a cell for each
 * column, numbers are finite, no text is empty.
 * @throws with what was got and what was wanted
 */
export function checkContent({ tables }: Pick<ExportContent, "tables">): void {
  unique(
    "table",
    tables.map(({ id }) => id),
  );
  for (const table of tables) checkTable(table);
}

function checkTable(table: ExportTable): void {
  const { id, columns, rows } = table;
  if (!TABLE.test(id) || id === "about") throw new Error(`A table's id is plain and not taken, got «${id}»`);
  const ids = columns.map((column) => column.id);
  for (const column of ids) {
    if (!COLUMN.test(column) || TAKEN.includes(column))
      throw new Error(`A column's id is plain and not taken, got «${column}» in ${id}`);
  }
  unique(`column of ${id}`, ids);
  if (isDrawable(table) && table.geometries.length !== rows.length)
    throw new Error(`${id}: got ${table.geometries.length} geometries, wanted ${rows.length}`);
  for (const [index, row] of rows.entries()) checkRow(`${id}, row ${index + 1}`, row, columns);
}

function checkRow(where: string, row: readonly ExportCell[], columns: ExportTable["columns"]): void {
  if (row.length !== columns.length)
    throw new Error(`${where}: got ${row.length} cells, wanted ${columns.length}`);
  for (const [place, { id, kind }] of columns.entries()) {
    const cell = row[place];
    const wanted = kind === "number" || kind === "share" ? "number" : "string";
    const isRight = cell === null || (typeof cell === wanted && cell !== "");
    if (!isRight || (typeof cell === "number" && !Number.isFinite(cell)))
      throw new Error(`${where}, ${id}: got «${cell}», wanted a ${wanted} or null`);
  }
}

function unique(what: string, ids: readonly string[]): void {
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new Error(`Each ${what} has an id of its own, got «${twice}» twice`);
}
