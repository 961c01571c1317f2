import type { LayerInfo, Position } from "./city";
import type { Cell } from "./dataset";
import type { Finding } from "./doctor";
import type { ResidentPoints } from "./residents";
import type { Locate } from "./scenario-apply";
import type { Site } from "./site";

/** What an opened file becomes. */
export const IMPORT_ROLES = ["pilots", "layer", "candidates", "residents", "table"] as const;
export type ImportRole = (typeof IMPORT_ROLES)[number];

/** Says wherever it stands that something is the visitor's own and not of the city's data. */
export interface OwnSource {
  readonly kind: "own";
  readonly role: ImportRole;
  /** The name of the file, with the layer or sheet where it has several. */
  readonly file: string;
  /** Moment in ISO 8601. */
  readonly opened: string;
  /** Metres that the positions may be off for lack of a grid; null: within a metre, or there are none. */
  readonly shift: number | null;
}

/** Why a row does not become what it was opened for, or what was assumed for it. */
export type RoleCode =
  /** Left out. */
  | "not-a-point"
  | "other-kind"
  | "count-missing"
  | "count-not-number"
  | "count-negative"
  | "count-range"
  | "outside-perimeter"
  | "code-missing"
  | "code-malformed"
  | "code-other-province"
  | "code-not-of-this-year"
  | "code-duplicate"
  /** Kept, with what was assumed. */
  | "name-missing"
  | "name-one-language"
  | "id-missing"
  | "id-changed"
  | "id-small-letters"
  | "id-duplicate"
  | "focus-unknown"
  | "status-unknown"
  | "number-missing"
  | "number-not-whole"
  | "number-duplicate"
  | "count-rounded"
  | "zeros-restored";

/** Where the rows of a role stand, and what is taken already. */
export interface RoleContext {
  readonly source: OwnSource;
  /** The municipality of the perimeter that holds a place. */
  readonly locate: Locate;
  /** Ids of other sites, which the new ones must not have. */
  readonly taken: ReadonlySet<string>;
}

/** What a role makes of a dataset. */
export interface RoleResult<T> {
  readonly value: T;
  readonly source: OwnSource;
  readonly leftOut: readonly Finding<RoleCode>[];
  /** What was assumed in rows that stay. */
  readonly remarks: readonly Finding<RoleCode>[];
}

/** Which field of the file says what, by its index; null: none does. */
export interface PilotMapping {
  readonly id: number | null;
  /** A name in one language only, or in both. */
  readonly nameIt: number | null;
  readonly nameEn: number | null;
  readonly status: number | null;
  readonly number: number | null;
  /** Lists of foci, or one field for each focus that is named like it and says yes or no. */
  readonly foci: readonly number[];
}

export interface ImportedPilots {
  readonly sites: readonly Site[];
  /** The pilots of the file and of the data, which say how many the plan has. */
  readonly count: { readonly got: number; readonly wanted: number };
}

/** What is said of a new layer when it is taken in. */
export interface LayerWishes {
  readonly id: string;
  readonly name: LayerInfo["name"];
  /** null: drawn and never counted. */
  readonly strategy: string | null;
  /** Metres of points and lines; null: the layer is of polygons. */
  readonly reach: number | null;
  readonly nameField: number | null;
}

export interface ImportedLayer {
  readonly layer: LayerInfo;
  readonly sites: readonly Site[];
}

export interface ImportedPlace {
  readonly id: string;
  readonly name: string | null;
  readonly at: Position;
}

export interface ImportedResidents {
  readonly points: ResidentPoints;
  /** Residents in the file as written, and in the points: whole ones, inside the perimeter. */
  readonly total: { readonly written: number; readonly taken: number };
}

/** The municipalities that codes may name, as the city's register has them. */
export interface CodeRegister {
  /** All of the province, name by code. */
  readonly names: ReadonlyMap<string, string>;
  /** Codes of the perimeter. */
  readonly inside: ReadonlySet<string>;
  /** The year or date of the register, as its source says it; null: not known. */
  readonly date: string | null;
}

/** A row of a table that found its municipality. */
export interface JoinedRow {
  readonly code: string;
  /** `DataRow.number`. */
  readonly row: number;
  readonly cells: readonly Cell[];
}

export interface JoinedTable {
  readonly fields: readonly string[];
  readonly codeField: number;
  readonly rows: readonly JoinedRow[];
  /** Fields of numbers that can colour the map, by index. */
  readonly measures: readonly number[];
  /** Codes of the register without a row, of the perimeter and around it. */
  readonly missing: { readonly inside: readonly string[]; readonly around: readonly string[] };
  /**
   * Codes of the province that the register does not have: suppressed or later municipalities. Any of them means that the
   * table was made for the boundaries of another year; `date` is the year of the register.
   */
  readonly otherYear: {
    readonly rows: readonly { readonly row: number; readonly code: string; readonly name: string | null }[];
    readonly date: string | null;
  } | null;
}
