import type { Cell, Dataset } from "./dataset";
import type { Finding } from "./doctor";
import type { ExportCell, ExportColumn, ExportTable } from "./export";
import { filled, idFrom, idGiver } from "./import-cells";

/** The words of a list of rows to fix, in the visitor's language. */
export interface FixWords {
  readonly title: string;
  readonly row: string;
  readonly code: string;
  readonly reason: string;
  /** A finding in one sentence. */
  readonly sentenceFor: (finding: Finding) => string;
}

/**
 * The rows that were left out, with their number in the file, the code of the reason, the reason in words and all their cells, in
 * the file's order. A row with several reasons has all of them in one line. Rows that a finding names and the dataset does not
 * have are a mistake of the caller.
 * @throws when a finding names a row that is not there
 */
export function rowsToFix(
  { fields, rows }: Pick<Dataset, "fields" | "rows">,
  leftOut: readonly Finding[],
  words: FixWords,
): ExportTable {
  const reasons = byRow(leftOut);
  const wanted = rows.filter(({ number }) => reasons.has(number));
  if (wanted.length !== reasons.size) {
    throw new Error(
      `Rows to fix are rows of the file: got ${reasons.size}, of which it has ${wanted.length}`,
    );
  }
  const own = columnsOf(fields, wanted);
  const lines = wanted.map(({ number, cells }): ExportCell[] => {
    const why = reasons.get(number) ?? [];
    const codes = [...new Set(why.map(({ code }) => code))].join("; ");
    const sentences = [...new Set(why.map(words.sentenceFor))].join(" ");
    return [number, codes, sentences, ...fields.map((_, index) => written(cells[index] ?? null, own[index]))];
  });
  const first: ExportColumn[] = [
    { id: "row", title: words.row, unit: null, kind: "number" },
    { id: "reason_code", title: words.code, unit: null, kind: "text" },
    { id: "reason", title: words.reason, unit: null, kind: "text" },
  ];
  return { id: "rows-to-fix", title: words.title, columns: [...first, ...own], rows: lines, notes: [] };
}

function byRow(findings: readonly Finding[]): ReadonlyMap<number, readonly Finding[]> {
  const rows = new Map<number, Finding[]>();
  for (const finding of findings) {
    const found = rows.get(finding.row);
    if (found === undefined) rows.set(finding.row, [finding]);
    else found.push(finding);
  }
  return rows;
}

/** A column is of numbers when all its cells are. */
function columnsOf(fields: readonly string[], rows: Dataset["rows"]): ExportColumn[] {
  const give = idGiver(["row", "reason_code", "reason"], "_");
  return fields.map((field, index) => {
    const id = give(idFrom(field).replaceAll("-", "_") || `field_${index + 1}`);
    const isNumber = filled(rows, index).every((cell) => typeof cell === "number");
    return { id, title: field.trim() || id, unit: null, kind: isNumber ? "number" : "text" };
  });
}

function written(cell: Cell, column: ExportColumn | undefined): ExportCell {
  if (cell === null || cell === "") return null;
  if (typeof cell === "number" && column?.kind === "number") return Number.isFinite(cell) ? cell : null;
  return String(cell);
}
