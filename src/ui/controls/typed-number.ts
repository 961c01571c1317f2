/** What somebody typed: null where there is nothing, NaN where there is no number. */
export type Typed = number | null;

/**
 * Reads a number as the language writes it. Who types or pastes the other decimal sign is understood too: in a field with
 * decimals a lone point or comma is the decimal sign, in one of whole numbers it parts the thousands where it stands so.
 */
export function readNumber(text: string, decimals: number, language: string): Typed {
  const bare = text.replaceAll(/[\s\u00a0\u202f'’]/g, "").replaceAll("−", "-");
  if (bare === "") return null;
  const sign = decimalSign(bare, decimals, language);
  const group = sign === "," ? "." : ",";
  const [whole = "", ...rest] = bare.split(sign);
  const plain = [ungrouped(whole, group), ...rest].join(".");
  return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : Number.NaN;
}

/** A number as it stands in a field: no more decimals than there are, no parted thousands. */
export function writeNumber(value: Typed, decimals: number, language: string): string {
  if (value === null || Number.isNaN(value)) return "";
  return new Intl.NumberFormat(language, { maximumFractionDigits: decimals, useGrouping: false }).format(
    value,
  );
}

/** Thousands lose their mark where it stands as it should; else it is what it looks like, a decimal sign. */
const ungrouped = (whole: string, group: string): string =>
  whole.split(group).every((part, index) => index === 0 || part.length === 3)
    ? whole.replaceAll(group, "")
    : whole;

function decimalSign(bare: string, decimals: number, language: string): "," | "." {
  const own = signOf(language);
  const other = own === "," ? "." : ",";
  if (bare.includes(own) && bare.includes(other))
    return bare.lastIndexOf(own) > bare.lastIndexOf(other) ? own : other;
  if (bare.includes(own) || decimals === 0) return own;
  return bare.split(other).length === 2 ? other : own;
}

const signOf = (language: string): "," | "." =>
  new Intl.NumberFormat(language).formatToParts(0.5).some(({ value }) => value === ",") ? "," : ".";
