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

/**
 * How all the texts write a number; null where one of them writes none, so that a column is numbers or text as a whole.
 * `1.234` alone is read as the decimal it is everywhere but where `commas` says that the table has decimal commas.
 */
export function marksOf(texts: readonly string[], commas: boolean): Marks | null {
  if (texts.length === 0) return null;
  const fitting = PATTERNS.filter(([, pattern]) => texts.every((text) => isNumber(text, pattern)));
  const marks = fitting.map(([name]) => name);
  if (commas && marks.includes("grouped-comma") && texts.some((text) => text.includes(".")))
    return "grouped-comma";
  return marks[0] ?? null;
}

/** The number that a text writes in these marks. */
export function numberIn(text: string, marks: Marks): number {
  const bare = text.trim().replace("\u2212", "-");
  if (marks === "comma") return Number(bare.replace(",", "."));
  if (marks === "grouped-comma") return Number(bare.replaceAll(".", "").replace(",", "."));
  return Number(marks === "grouped-point" ? bare.replaceAll(",", "") : bare);
}

/** A whole number of more digits than a number can hold is a code. */
function isNumber(text: string, pattern: RegExp): boolean {
  const bare = text.trim().replace("\u2212", "-");
  const digits = bare.replaceAll(/\D/g, "").length;
  return digits > 0 && pattern.test(bare) && (digits <= MOST_DIGITS || /[.,e]/i.test(bare));
}
