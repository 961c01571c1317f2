import type { Geometry } from "geojson";

/** The kinds of file that the door opens. */
export const FORMATS = [
  "geojson",
  "geojson-lines",
  "csv",
  "kml",
  "kmz",
  "gpx",
  "shapefile",
  "geopackage",
  "xlsx",
] as const;
export type Format = (typeof FORMATS)[number];

/** What a cell holds; null: empty. Dates are ISO 8601 text. */
export type Cell = string | number | boolean | null;

/** One feature or line of a table, as the file has it: nothing is judged yet. */
export interface DataRow {
  /** Which it is in the file, counted from 1 as its reader sees it: the line of a table, the feature of a layer. */
  readonly number: number;
  /** In the file's own coordinates; null where it has none. */
  readonly geometry: Geometry | null;
  /** In the order of the fields, one for each. A list and no object: names from files never become keys. */
  readonly cells: readonly Cell[];
}

/** What the file itself says of its coordinates. */
export type DeclaredSystem =
  | { readonly kind: "none" }
  | { readonly kind: "epsg"; readonly code: number }
  /** Well-known text that names no code, of a `.prj` for instance. */
  | { readonly kind: "text"; readonly text: string };

/** One layer or sheet of a file that somebody opened. */
export interface Dataset {
  /** The name of the file, with the layer or sheet where it has several. */
  readonly name: string;
  readonly format: Format;
  readonly fields: readonly string[];
  readonly rows: readonly DataRow[];
  readonly system: DeclaredSystem;
}

/** How much of a file is taken in; more is refused with the number. */
export interface ImportLimits {
  readonly bytes: number;
  /** Bytes of everything inside a zip together. */
  readonly unpackedBytes: number;
  readonly vertices: number;
  readonly rows: number;
  readonly fields: number;
}

export const IMPORT_LIMITS: ImportLimits = {
  bytes: 50e6,
  unpackedBytes: 400e6,
  vertices: 200_000,
  rows: 200_000,
  fields: 500,
};
