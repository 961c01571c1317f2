import { type ExportContent, headingOf } from "../../domain/export";

/** One line of what an export says of itself. */
export interface AboutLine {
  /** For programs: one of `PROVENANCE`, or the id of a table. */
  readonly id: string;
  readonly label: string;
  readonly text: string;
}

/** What stands in the sheet, table or file about an export: where it comes from, then the notes of each table. */
export function aboutLines({ provenance, tables }: ExportContent): AboutLine[] {
  return [
    ...provenance,
    ...tables.flatMap(({ id, title, notes }) => notes.map((text) => ({ id, label: title, text }))),
  ];
}

/** The same with what each column is called, for formats whose columns have plain names. */
export function aboutColumns({ tables }: Pick<ExportContent, "tables">): AboutLine[] {
  return tables.flatMap(({ id, columns }) =>
    columns.map((column) => ({ id, label: column.id, text: headingOf(column) })),
  );
}
