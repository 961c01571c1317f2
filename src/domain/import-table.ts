import type { Cell, DataRow, Dataset } from "./dataset";
import type { Finding } from "./doctor";
import type { Geodata } from "./geodata";
import { cellOf, filled, textIn } from "./import-cells";
import type { CodeRegister, JoinedRow, JoinedTable, OwnSource, RoleCode, RoleResult } from "./import-role";
import { plain } from "./search";

/** The municipalities that a table may name, as the city has them. */
export function codeRegisterOf({
  city,
  province,
  municipalities,
  sources,
}: Pick<Geodata, "city" | "province" | "municipalities" | "sources">): CodeRegister {
  return {
    names: new Map(province.map(({ code, name }) => [code, name])),
    inside: new Set(municipalities.map(({ code }) => code)),
    date: sources.find(({ file }) => file === city.files.province)?.date ?? null,
  };
}

/** Enough rows to know a field by, and the part of its cells that have to be codes. */
const SAMPLE = 2000;
const MOST = 0.5;

/** The field with the most different codes of the register; null where no field is made of codes at least by half. */
export function guessCodeField(
  { fields, rows }: Pick<Dataset, "fields" | "rows">,
  register: CodeRegister,
): number | null {
  const sample = rows.slice(0, SAMPLE);
  const read = codeReader(register);
  const candidates = [...fields.keys()].flatMap((field) => {
    const codes = filled(sample, field).map((cell) => read(cell).code);
    const known = codes.filter((code) => code !== null && register.names.has(code));
    return known.length > 0 && known.length >= MOST * codes.length
      ? [{ field, different: new Set(known).size }]
      : [];
  });
  return candidates.sort((a, b) => b.different - a.different)[0]?.field ?? null;
}

/**
 * The rows joined to municipalities by code. Zeros that a spreadsheet took from the front of a code are put back. Rows whose code
 * is not in the register are left out: of another province, or of this one in another year.
 */
export function tableFrom(
  { fields, rows }: Pick<Dataset, "fields" | "rows">,
  codeField: number,
  register: CodeRegister,
  source: OwnSource,
): RoleResult<JoinedTable> {
  const [leftOut, remarks]: [Finding<RoleCode>[], Finding<RoleCode>[]] = [[], []];
  const joined = new Map<string, JoinedRow>();
  const strangers: Stranger[] = [];
  const reader = codeReader(register);
  for (const row of rows) {
    const { number, cells } = row;
    const read = reader(cellOf(row, codeField));
    if (read.fault === "code-not-of-this-year") strangers.push({ row, code: read.code });
    const first = read.code === null ? undefined : joined.get(read.code);
    if (read.fault !== null) leftOut.push({ row: number, code: read.fault, values: { got: read.got } });
    else if (first !== undefined) {
      leftOut.push({ row: number, code: "code-duplicate", values: { got: read.got, of: first.row } });
    } else {
      joined.set(read.code, { code: read.code, row: number, cells });
      if (read.restored)
        remarks.push({ row: number, code: "zeros-restored", values: { got: read.got, code: read.code } });
    }
  }
  const value: JoinedTable = {
    fields,
    codeField,
    rows: [...joined.values()],
    measures: measuresOf(fields, [...joined.values()], codeField),
    missing: missingOf(joined, register),
    otherYear: otherYearOf(rows, strangers, codeField, register),
  };
  return { value, source, leftOut, remarks };
}

interface Stranger {
  readonly row: DataRow;
  readonly code: string;
}

type ReadCode = { readonly got: string; readonly restored: boolean } & (
  | { readonly fault: null; readonly code: string }
  | { readonly fault: "code-other-province" | "code-not-of-this-year"; readonly code: string }
  | { readonly fault: "code-missing" | "code-malformed"; readonly code: null }
);

/** The province's part of a code, which Istat writes in front of the municipality's own three digits. */
const provinceOf = (code: string): string => code.slice(0, -3);

/** Reads cells as codes. Codes outside the register keep their digits, so that they can be named. */
function codeReader({ names }: CodeRegister): (cell: Cell) => ReadCode {
  const provinces = new Set([...names.keys()].map(provinceOf));
  const [sample = ""] = names.keys();
  return (cell) => {
    const got = textIn(cell);
    if (got === "") return { got, restored: false, fault: "code-missing", code: null };
    if (!/^\d+$/.test(got) || got.length > sample.length) {
      return { got: got.slice(0, 80), restored: false, fault: "code-malformed", code: null };
    }
    const code = got.padStart(sample.length, "0");
    const restored = code !== got;
    if (names.has(code)) return { got, restored, fault: null, code };
    const isOfProvince = provinces.has(provinceOf(code));
    return { got, restored, fault: isOfProvince ? "code-not-of-this-year" : "code-other-province", code };
  };
}

/** Fields of numbers, empty cells apart, that are not all the same. */
function measuresOf(fields: readonly string[], rows: readonly JoinedRow[], codeField: number): number[] {
  return [...fields.keys()].filter((field) => {
    if (field === codeField) return false;
    const cells = filled(rows, field);
    return (
      cells.every((cell) => typeof cell === "number" && Number.isFinite(cell)) && new Set(cells).size > 1
    );
  });
}

function missingOf(
  joined: ReadonlyMap<string, JoinedRow>,
  { names, inside }: CodeRegister,
): JoinedTable["missing"] {
  const missing = [...names.keys()].filter((code) => !joined.has(code));
  return {
    inside: missing.filter((code) => inside.has(code)),
    around: missing.filter((code) => !inside.has(code)),
  };
}

function otherYearOf(
  rows: readonly DataRow[],
  strangers: readonly Stranger[],
  codeField: number,
  register: CodeRegister,
): JoinedTable["otherYear"] {
  if (strangers.length === 0) return null;
  const nameField = namesOf(rows, codeField, register);
  const named = strangers.map(({ row, code }) => {
    const name = textIn(cellOf(row, nameField));
    return { row: row.number, code, name: name === "" ? null : name };
  });
  return { date: register.date, rows: named };
}

/** The field that writes names of municipalities: it tells what those are called that the register does not have. */
function namesOf(rows: readonly DataRow[], codeField: number, { names }: CodeRegister): number | null {
  const known = new Set([...names.values()].map(plain));
  const fields = [...(rows[0]?.cells.keys() ?? [])].filter((field) => field !== codeField);
  const hits = fields.map((field) => ({
    field,
    count: rows.filter(({ cells }) => known.has(plain(textIn(cells[field])))).length,
  }));
  const best = hits.sort((a, b) => b.count - a.count)[0];
  return best !== undefined && best.count > 0 ? best.field : null;
}
