import type { ExportFormat, ExportSubject } from "../../domain/export";

/** What is ticked at the way out. No link holds it: what somebody took away is nobody else's business. */
export interface Going {
  readonly subjects: readonly ExportSubject[];
  /** null: nobody chose one; the reader's language decides. */
  readonly format: ExportFormat | null;
}

export const FIRST_GOING: Going = { subjects: ["overlaps", "municipalities"], format: null };
