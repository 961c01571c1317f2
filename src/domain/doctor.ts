import type { MultiPolygon, Polygon } from "geojson";
import type { DataRow } from "./dataset";
import type { SiteGeometry } from "./site";

/** Points, lines, or polygons; many parts of one kind are of that kind. */
export const GEOMETRY_KINDS = ["point", "line", "ground"] as const;
export type GeometryKind = (typeof GEOMETRY_KINDS)[number];

/** What was mended in a row that stays. Parts and rings are counted over the whole row. */
export const MEND_CODES = [
  /** The last corner of `rings` did not meet the first. */
  "ring-closed",
  /** `rings` ran the wrong way round (RFC 7946, 3.1.6). */
  "winding",
  /** `positions` said the same as the one before. */
  "repeats",
  /** `positions` were tips of a line out and back without ground. */
  "spikes",
  /** Sides crossed; the same ground is now `parts` polygons that do not. `change`: per mille of the area. */
  "self-intersection",
  /** A third number in `positions`. */
  "height-dropped",
  /** A collection of `parts` of one kind. */
  "collection",
  /** Many points that were one. */
  "single-part",
  /** Many points, one row for each of `parts`. */
  "points-split",
  /** `parts` without length or ground. */
  "part-dropped",
  /** `rings` without ground that were holes. */
  "hole-dropped",
  /** `parts` of `of` wholly outside the area. */
  "parts-outside",
] as const;
export type MendCode = (typeof MEND_CODES)[number];

/** Why a row is left out. */
export const FAULT_CODES = [
  "no-geometry",
  "empty-geometry",
  /** `position` holds something that is no finite number. */
  "not-a-number",
  /** `position` is outside -180..180 and -90..90. */
  "position-range",
  /** Fewer positions than a line or a ring has. */
  "too-few-points",
  /** Sides cross and nobody can tell which ground was meant. */
  "self-intersection",
  /** A polygon of so many `sides` so near each other that to examine them would take too long. */
  "too-intricate",
  /** A collection of several kinds: `kinds`. */
  "mixed-collection",
  /** Of `kind`, which is not wanted here. */
  "other-kind",
  /** `parts` points in one row where each row is one place. */
  "several-points",
  "outside-area",
  /** Geometry and all cells as in row `of`. */
  "duplicate",
] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

/** What somebody may want to know of a row that stays as it is. */
export const REMARK_CODES = [
  /** `parts` of `of` lie wholly outside the area, kept because it was asked for. */
  "outside-area",
  /** Has corners outside the area. */
  "partly-outside",
  /** Stands on the very geometry of row `of`, with other cells or kept as a duplicate. */
  "same-geometry",
] as const;
export type RemarkCode = (typeof REMARK_CODES)[number];

/** Something found in a row. */
export interface Finding<Code extends string = string> {
  /** `DataRow.number`. */
  readonly row: number;
  readonly code: Code;
  readonly values: Readonly<Record<string, string | number>>;
}

/** A row whose geometry can be reckoned with: longitude and latitude in degrees, valid by RFC 7946. */
export interface MendedRow extends DataRow {
  readonly geometry: SiteGeometry;
}

/** What the doctor keeps; each role wishes otherwise. */
export interface ExaminationWishes {
  /** Rows of other kinds are left out. */
  readonly kinds: readonly GeometryKind[];
  /** The ground of the city, in polygons that do not overlap; none: nothing is outside. */
  readonly area: readonly (Polygon | MultiPolygon)[];
  readonly outside: "keep" | "leave-out";
  /** What to do with several points in one row. Where each row is one place or has a count, they cannot be split. */
  readonly severalPoints: "split" | "leave-out";
  readonly duplicates: "keep" | "leave-out";
}

export interface Examination {
  /** In the order of the file. A row without fault is the very same object. */
  readonly rows: readonly MendedRow[];
  /** One for each kind of mend in a row. */
  readonly mends: readonly Finding<MendCode>[];
  /** One for each row that is left out. */
  readonly leftOut: readonly Finding<FaultCode>[];
  readonly remarks: readonly Finding<RemarkCode>[];
  /** How many rows of each kind the file has, wanted or not, so that mixed files are seen. */
  readonly kinds: Readonly<Record<GeometryKind, number>>;
}
