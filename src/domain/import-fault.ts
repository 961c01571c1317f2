import type { Format } from "./dataset";

/** A fault in what somebody opened: `i18n` words each code with its values. */
export interface Fault<Code extends string, Values extends object> {
  readonly code: Code;
  /** The row as `DataRow.number` counts it; null: the whole file or layer is meant. */
  readonly row: number | null;
  readonly values: Readonly<Values>;
}

/** A kind of file that the door knows by its bytes and does not open. */
export type Closed =
  | "shapefile-part"
  | "old-excel"
  | "open-document"
  | "document"
  | "archive"
  | "pdf"
  | "picture"
  | "database"
  | "web-page";

interface Nothing extends Readonly<Record<never, never>> {}

/** `dataset` is the name of the layer or sheet that the row is in. */
interface InRow {
  readonly dataset: string;
}

interface WithLimit {
  readonly limit: number;
}

/** Why a file was not opened at all. */
export type RefusalFault =
  | Fault<"file-empty", Nothing>
  | Fault<"file-unknown", Nothing>
  /** A kind of file that can be told and is not opened; a bare part of a shapefile for instance. */
  | Fault<"file-closed", { readonly found: Closed }>
  | Fault<"file-broken", { readonly format: Format | "zip"; readonly reason: string }>
  | Fault<"nothing-inside", { readonly format: Format }>
  | Fault<"too-many-bytes", WithLimit & { readonly bytes: number }>
  | Fault<"too-many-unpacked-bytes", WithLimit>
  | Fault<"too-many-vertices", WithLimit>
  | Fault<"too-many-rows", WithLimit>
  | Fault<"too-many-fields", WithLimit & { readonly fields: number }>
  | Fault<"too-many-cells", WithLimit>
  | Fault<"too-many-layers", WithLimit & { readonly layers: number }>
  | Fault<"nested-too-deep", WithLimit>
  | Fault<"zip-nested", { readonly entry: string }>
  | Fault<"zip-locked", { readonly entry: string }>
  | Fault<"zip-broken", { readonly reason: string }>
  | Fault<"xml-doctype", Nothing>
  | Fault<"took-too-long", { readonly seconds: number }>
  /** The worker that should have opened it came to nothing, or the file could not be read from the device. */
  | Fault<"opening-lost", { readonly reason: string }>
  | Fault<"cancelled", Nothing>;

/** What is wrong in a file that was opened nevertheless. */
export type OpeningFault =
  /** The name says one kind, the bytes another; the bytes were believed. */
  | Fault<"name-differs", { readonly said: Format; readonly found: Format | "zip" }>
  /** The text is not UTF-8 and was read as what it most likely is. */
  | Fault<"encoding-guessed", { readonly encoding: string }>
  /** XML that is not quite right, and how often. */
  | Fault<"markup-doubtful", { readonly reason: string; readonly doubts: number }>
  /** A layer that could not be read while others could. */
  | Fault<"layer-broken", InRow & { readonly reason: string }>
  /** A shapefile without the part that holds its attributes (dbf). */
  | Fault<"part-missing", InRow & { readonly part: string }>
  | Fault<"line-unreadable", InRow & { readonly reason: string }>
  | Fault<"geometry-unreadable", InRow & { readonly reason: string }>
  | Fault<"coordinates-unreadable", InRow & { readonly longitude: string; readonly latitude: string }>
  /** Lines above the header that fill one cell only. */
  | Fault<"title-skipped", InRow & { readonly lines: number }>
  /** More cells in a line than there are fields: those beyond were left out. */
  | Fault<"cells-beyond-fields", InRow & { readonly cells: number; readonly fields: number }>
  /** Rings of a polygon that lie in none of its outer rings: kept as polygons of their own. */
  | Fault<"ring-outside", InRow & { readonly rings: number }>;

/** What can be wrong with a file at the door. */
export type ImportFault = RefusalFault | OpeningFault;
