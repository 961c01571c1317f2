import type { Geometry } from "geojson";

/** What the cells of a column hold. share: a part of a whole, 0 to 1. date: ISO 8601 text. */
export type ColumnKind = "text" | "number" | "share" | "date";

export interface ExportColumn {
  /** For programs: lower case letters, digits and underscores, the unit included where there is one: `area_m2`. */
  readonly id: string;
  /** For people, in their language. */
  readonly title: string;
  /** As it stands behind the title: «m²»; null where there is none. */
  readonly unit: string | null;
  readonly kind: ColumnKind;
}

/** null: not known, or nothing to say. Numbers are finite; a text is never empty. */
export type ExportCell = string | number | null;

/** A table as it leaves the app. Its rows hold one cell for each column. */
export interface ExportTable {
  /** For file, sheet and layer names: lower case letters, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  readonly columns: readonly ExportColumn[];
  readonly rows: readonly (readonly ExportCell[])[];
  /** What a reader has to know: of what filter it is, what is rough, what an empty cell means. */
  readonly notes: readonly string[];
}

/** A table whose rows can be drawn: one geometry for each row, in degrees (WGS84). */
export interface ExportFeatures extends ExportTable {
  readonly geometries: readonly (Geometry | null)[];
}

/** What every export says of itself. */
export const PROVENANCE = [
  "title",
  "city",
  "exported",
  "data_version",
  "census",
  "filter",
  "method",
  "proposal",
  "provisional",
  "source",
] as const;

/** One line of it, in words; `source` and `method` come several times. */
export interface ProvenanceLine {
  readonly id: (typeof PROVENANCE)[number];
  readonly label: string;
  readonly text: string;
}

export type Provenance = readonly ProvenanceLine[];

/** All that goes into one download. */
export interface ExportContent {
  /** What it holds, for its file name: lower case letters, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  /** The id of the city. */
  readonly city: string;
  /** The day of the export in ISO 8601. */
  readonly date: string;
  readonly tables: readonly (ExportTable | ExportFeatures)[];
  readonly provenance: Provenance;
  /** How the sheet is called that says all this of itself. */
  readonly aboutTitle: string;
}

/** What can be exported, in the order in which it is offered. */
export const EXPORT_SUBJECTS = [
  "sites",
  "patches",
  "overlaps",
  "municipalities",
  "zones",
  "coverage",
  "gaps",
  "pilots",
  "difference",
] as const;
export type ExportSubject = (typeof EXPORT_SUBJECTS)[number];

export const EXPORT_FORMATS = ["csv-italian", "csv", "xlsx", "geojson", "geopackage", "kml"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** A file that is ready to be saved. */
export interface ExportFile {
  readonly name: string;
  readonly mime: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Whether the rows of a table can be drawn. */
export const isDrawable = (table: ExportTable | ExportFeatures): table is ExportFeatures =>
  "geometries" in table;

/** Whether a format has room for a table: those of maps only take what can be drawn. */
export const fits = (table: ExportTable | ExportFeatures, format: ExportFormat): boolean =>
  (format !== "geojson" && format !== "kml") || isDrawable(table);

/** The title of a column with its unit: «Superficie (m²)». */
export const headingOf = ({ title, unit }: Pick<ExportColumn, "title" | "unit">): string =>
  unit === null ? title : `${title} (${unit})`;
