import type { Database, SqlValue } from "sql.js";
import type { Dataset } from "../../domain/dataset";
import type { OpeningFault } from "../../domain/import-fault";
import { gathering } from "./features";
import { BadGeometry } from "./geometry";
import { geopackageGeometry } from "./geopackage-geometry";
import { isGeopackage, type Layer, layersOf } from "./geopackage-layers";
import { layerName } from "./layer-name";
import type { Found, Source } from "./opened";
import { Refusal, reasonOf, refused } from "./refusal";
import { openSqlite, quoted, rowsOf } from "./sqlite";

type Read = { readonly dataset: Dataset | null; readonly faults: readonly OpeningFault[] };

/** A column of a table, and whether its whole numbers mean yes and no. */
interface Column {
  readonly name: string;
  readonly isTruth: boolean;
}

/** Rows are numbered by programs in a column of this name, which is none of the data's. */
const NUMBERING = /^(fid|ogc_fid)$/i;

/** Every layer of a GeoPackage, and its tables without geometry. */
export async function readGeopackage(source: Source): Promise<Found> {
  const database = await openSqlite(source.bytes);
  try {
    if (!isGeopackage(database)) throw refused("file-closed", { found: "database" });
    const layers = layersOf(database);
    source.tally.layers(layers.length);
    const read = layers.map((layer, index) => {
      source.progress(index / layers.length);
      return readLayer(database, layer, layerName(source.name, layer.table, layers.length), source);
    });
    const datasets = read.flatMap(({ dataset }) => dataset ?? []);
    const faults = read.flatMap((one) => one.faults);
    if (datasets.length === 0 && faults.length === 0)
      throw refused("nothing-inside", { format: "geopackage" });
    return { datasets, faults };
  } finally {
    database.close();
  }
}

/** A table that cannot be read takes no other with it. */
function readLayer(database: Database, layer: Layer, name: string, source: Source): Read {
  try {
    if (layer.isView) throw new Error("a view, no table");
    return layerOf(database, layer, name, source);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const values = { dataset: name, reason: reasonOf(error) };
    return { dataset: null, faults: [{ code: "layer-broken", row: null, values }] };
  }
}

function layerOf(database: Database, layer: Layer, dataset: string, source: Source): Read {
  const { table, geometry, system } = layer;
  const columns = columnsOf(database, table).filter(({ name }) => name !== geometry);
  source.tally.fields(columns.length);
  const gathered = gathering(
    dataset,
    source.tally,
    columns.map(({ name }) => name),
  );
  const wanted = [geometry, ...columns.map(({ name }) => name)].map((name) =>
    name === null ? "NULL" : quoted(name),
  );
  let number = 0;
  for (const [blob, ...values] of rowsOf(database, `SELECT ${wanted.join(", ")} FROM ${quoted(table)}`)) {
    number += 1;
    const cells = columns.map(({ name, isTruth }, place) => [name, cellOf(values[place], isTruth)] as const);
    gathered.add(number, () => geometryIn(blob), cells);
  }
  return {
    dataset: { name: dataset, format: "geopackage", ...gathered.done(), system },
    faults: gathered.faults,
  };
}

/** Columns as the table declares them, the numbering of its rows left out. */
function columnsOf(database: Database, table: string): Column[] {
  const declared = [...rowsOf(database, "SELECT name, type, pk FROM pragma_table_info(?)", [table])];
  return declared
    .map(([name, type, key]) => ({ name: String(name), type: String(type), isKey: Number(key) > 0 }))
    .filter(({ name, isKey }) => !(isKey && NUMBERING.test(name)))
    .map(({ name, type }) => ({ name, isTruth: /^BOOL/i.test(type) }));
}

function cellOf(value: SqlValue | undefined, isTruth: boolean): SqlValue | boolean {
  if (value === undefined || value instanceof Uint8Array) return null;
  return isTruth && (value === 0 || value === 1) ? value === 1 : value;
}

function geometryIn(blob: SqlValue | undefined) {
  if (blob === null || blob === undefined) return null;
  if (blob instanceof Uint8Array) return geopackageGeometry(blob);
  throw new BadGeometry("no bytes");
}
