import type { Geodata } from "../domain/geodata";
import type { Municipality } from "../domain/municipality";
import type { Problem } from "../domain/problem";
import type { Outline, ProvinceMember } from "../domain/zone";

/** The fields that the municipalities and the register of the province both bring. */
const SHARED = ["name", "zone", "residents", "altitude"] as const;

/** Where a municipality says something else than the register of the province, or than its own census headcount. */
export function registerProblems({ city, municipalities, province }: Geodata): Problem[] {
  const rows = new Map(province.map((row) => [row.code, row]));
  const file = city.files.municipalities;
  return municipalities.flatMap((municipality) => [
    ...differences(file, municipality, rows.get(municipality.code)),
    ...headcountProblems(file, municipality, city.censusYear),
  ]);
}

/** Outlines of municipalities that the register does not know, or that are inside the perimeter; and those that lack one. */
export function outlineProblems(
  { city, municipalities, province }: Geodata,
  outlines: readonly Outline[],
): Problem[] {
  const file = city.files.provinceOutlines ?? city.files.province;
  const inner = new Set(municipalities.map(({ code }) => code));
  const rows = new Map(province.map((row) => [row.code, row]));
  const drawn = new Set(outlines.map(({ code }) => code));
  const undrawn = province.filter(({ code }) => !inner.has(code) && !drawn.has(code));
  return [
    ...outlines.flatMap((outline): Problem[] => {
      const row = rows.get(outline.code);
      if (row === undefined)
        return [{ code: "code-unknown", file, feature: outline.code, values: { got: outline.code } }];
      if (inner.has(outline.code)) return [{ code: "duplicate-id", file, feature: outline.code, values: {} }];
      return differences(file, outline, row);
    }),
    ...undrawn.map(
      ({ code }): Problem => ({
        code: "unknown-reference",
        file,
        feature: code,
        values: { path: "code", got: code },
      }),
    ),
  ];
}

function differences(
  file: string,
  row: Municipality | Outline,
  wantedRow: ProvinceMember | undefined,
): Problem[] {
  if (wantedRow === undefined) return [];
  const fields: Partial<Record<(typeof SHARED)[number], string | number | null>> = row;
  return SHARED.flatMap((path): Problem[] => {
    const [got, wanted] = [fields[path], wantedRow[path]];
    if (got === undefined || got === wanted) return [];
    return [
      {
        code: "register-differs",
        file,
        feature: row.code,
        values: { path, got: got ?? "", wanted: wanted ?? "" },
      },
    ];
  });
}

function headcountProblems(
  file: string,
  { code, headcounts, residents }: Municipality,
  year: number,
): Problem[] {
  const census = headcounts.find(({ kind, date }) => kind === "census" && date.startsWith(String(year)));
  if (census === undefined || census.residents === residents) return [];
  return [
    { code: "residents-differ", file, feature: code, values: { got: residents, wanted: census.residents } },
  ];
}
