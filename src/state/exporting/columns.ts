import type { Geometry } from "geojson";
import type { ExportCell, ExportColumn, ExportFeatures, ExportTable } from "../../domain/export";
import { plainName } from "../../domain/export-name";

/** A column with what it says of a row. */
export interface Column<Row> extends ExportColumn {
  readonly of: (row: Row) => ExportCell;
}

type Title = Pick<ExportColumn, "id" | "title">;

export const textColumn = <Row>(id: string, title: string, of: (row: Row) => string | null): Column<Row> => ({
  id,
  title,
  unit: null,
  kind: "text",
  // A text that is empty says nothing.
  of: (row) => of(row) || null,
});

/** Whole residents, sites, members; null where they are not known. */
export const countColumn = <Row>(
  id: string,
  title: string,
  of: (row: Row) => number | null | undefined,
): Column<Row> => ({ id, title, unit: null, kind: "number", of: (row) => of(row) ?? null });

/** A part of a whole, 0 to 1. */
export const shareColumn = <Row>(
  id: string,
  title: string,
  of: (row: Row) => number | null | undefined,
): Column<Row> => ({ id, title, unit: null, kind: "share", of: (row) => rounded(of(row), 6) });

/** Square metres. Two decimals, so that parts still add up to their whole. */
export const areaColumn = <Row>(
  id: string,
  title: string,
  of: (row: Row) => number | null | undefined,
): Column<Row> => measured({ id: `${id}_m2`, title }, "m²", 2, of);

export const metresColumn = <Row>(
  id: string,
  title: string,
  of: (row: Row) => number | null | undefined,
): Column<Row> => measured({ id: `${id}_m`, title }, "m", 1, of);

/** Longitude or latitude as exact as it is known: it has to lead to the very same place. */
export const degreesColumn = <Row>(id: string, title: string, of: (row: Row) => number): Column<Row> => ({
  id,
  title,
  unit: "°",
  kind: "number",
  of,
});

export const measured = <Row>(
  { id, title }: Title,
  unit: string,
  decimals: number,
  of: (row: Row) => number | null | undefined,
): Column<Row> => ({ id, title, unit, kind: "number", of: (row) => rounded(of(row), decimals) });

function rounded(value: number | null | undefined, decimals: number): number | null {
  if (value === null || value === undefined || !Number.isFinite(value)) return null;
  return Number(value.toFixed(decimals));
}

/** An id of the city's as part of a column's. */
export function columnId(id: string): string {
  const plain = plainName(id).replaceAll("-", "_");
  return /^[a-z]/.test(plain) ? plain : `x_${plain}`;
}

export function tableOf<Row>(
  head: Pick<ExportTable, "id" | "title" | "notes">,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): ExportTable {
  return {
    ...head,
    columns: columns.map(({ id, title, unit, kind }) => ({ id, title, unit, kind })),
    rows: rows.map((row) => columns.map(({ of }) => of(row))),
  };
}

export function featuresOf<Row>(
  head: Pick<ExportTable, "id" | "title" | "notes">,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  geometry: (row: Row) => Geometry | null,
): ExportFeatures {
  return { ...tableOf(head, columns, rows), geometries: rows.map(geometry) };
}
