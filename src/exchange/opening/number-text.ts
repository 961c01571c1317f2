/** How a column writes its numbers. */
export type Marks = "point" | "comma" | "grouped-comma" | "grouped-point";

/** No leading zeros, no plus: those are codes and telephone numbers. An exponent has its sign, `12E3` is a code. */
const PATTERNS: readonly (readonly [Marks, RegExp])[] = [
  ["point", /^-?(0|[1-9]\d*)?(\.\d+)?(e[+-]\d+)?$/i],
  ["comma", /^-?(0|[1-9]\d*)?(,\d+)?(e[+-]\d+)?$/i],
  ["grouped-comma", /^-?(0|[1-9]\d{0,2}(\.\d{3})+|[1-9]\d*)(,\d+)?$/],
  ["grouped-point", /^-?(0|[1-9]\d{0,2}(,\d{3})+|[1-9]\d*)(\.\d+)?$/],
];
const MOST_DIGITS = 15;

/** What most cells are, known at a glance: a whole number fits all patterns, and this decimal no comma. */
const WHOLE = /^-?(?:0|[1-9]\d{0,13})$/;
const DECIMAL = /^-?(?:0|[1-9]\d*)\.(?:\d{1,2}|\d{4,})$/;
const POINTED = PATTERNS.filter(([marks]) => marks === "point" || marks === "grouped-point");

/** The ways of writing numbers in which each of the texts is one, the plainest first; none: the column is text. */
export function marksFitting(texts: readonly string[]): readonly Marks[] {
  let fitting = texts.length === 0 ? [] : PATTERNS;
  for (const text of texts) {
    if (WHOLE.test(text)) continue;
    if (DECIMAL.test(text)) {
      if (fitting !== POINTED)
        fitting = fitting === PATTERNS ? POINTED : fitting.filter((one) => POINTED.includes(one));
      if (fitting.length === 0) return [];
      continue;
    }
    const bare = bareOf(text);
    if (!isSized(bare)) return [];
    if (!fitting.every(([, pattern]) => pattern.test(bare))) {
      fitting = fitting.filter(([, pattern]) => pattern.test(bare));
    }
    if (fitting.length === 0) return [];
  }
  return fitting.map(([marks]) => marks);
}

/**
 * How a column writes its numbers; null: it is text. `1.234` alone is read as the decimal it is everywhere but where `commas`
 * says that the table has decimal commas.
 */
export function marksOf(texts: readonly string[], fitting: readonly Marks[], commas: boolean): Marks | null {
  const isGrouped = commas && fitting.includes("grouped-comma") && texts.some((text) => text.includes("."));
  return isGrouped ? "grouped-comma" : (fitting[0] ?? null);
}

/** The number that a text writes in these marks. */
export function numberIn(text: string, marks: Marks): number {
  const plain = marks === "point" ? Number(text) : Number.NaN;
  if (!Number.isNaN(plain)) return plain;
  const bare = bareOf(text);
  if (marks === "comma") return Number(bare.replace(",", "."));
  if (marks === "grouped-comma") return Number(bare.replaceAll(".", "").replace(",", "."));
  return Number(marks === "grouped-point" ? bare.replaceAll(",", "") : bare);
}

const bareOf = (text: string) => text.trim().replace("\u2212", "-");

/** It has a digit; a whole number of more digits than a number can hold is a code. */
function isSized(bare: string): boolean {
  if (!/\d/.test(bare)) return false;
  return bare.length <= MOST_DIGITS || /[.,e]/i.test(bare) || bare.replace("-", "").length <= MOST_DIGITS;
}
