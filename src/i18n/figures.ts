import type { Metres, Residents, Share, SquareMetres } from "../domain/measure";
import { textIn } from "./text";

/** Figures as the language writes them. A missing one is worded, never 0 or a dash. */
export interface Figures {
  /** 1.558.028 */
  readonly count: (value: number | null) => string;
  /** 1.558.028 residenti */
  readonly residents: (value: Residents | number | null) => string;
  /** 12,35 km² from a tenth of one on; below in hectares, so that a small patch is not «0,00 km²»; «< 0,01 ha» for less. */
  readonly area: (value: SquareMetres | number | null) => string;
  /** 79,7 %; «< 0,1 %» for what is more than nothing. */
  readonly share: (value: Share | number | null) => string;
  /** 350 m; 1,4 km from a kilometre on. */
  readonly distance: (value: Metres | number | null) => string;
  /** 1.234,5 with the given decimals. */
  readonly decimal: (value: number | null, decimals: number) => string;
  /** 23 novembre 2025; a bare year stays a year. */
  readonly date: (iso: string) => string;
  /** Names in alphabetical order of the language. */
  readonly compare: (one: string, other: string) => number;
  /** uno, due e tre */
  readonly list: (items: readonly string[]) => string;
}

const known = new Map<string, Figures>();

/** The figures of one language, made once. Italian groups four digits too: 1.241, not 1241. */
export function figuresIn(language: string): Figures {
  const found = known.get(language);
  if (found !== undefined) return found;
  const made = make(language);
  known.set(language, made);
  return made;
}

function make(language: string): Figures {
  const text = textIn(language);
  const decimal = decimalsIn(language);
  const or = (write: (value: number) => string) => (value: number | null) =>
    value === null ? text("common.notKnown") : write(value);
  const collator = new Intl.Collator(language, { sensitivity: "base", numeric: true });
  const list = new Intl.ListFormat(language, { type: "conjunction" });
  return {
    count: or((value) => decimal(value, 0)),
    residents: or((value) =>
      text("common.residents", { count: value, replace: { count: decimal(value, 0) } }),
    ),
    area: or((value) => writeArea(value, decimal, text("common.squareKilometres"), text("common.hectares"))),
    share: or((value) => writeShare(value, decimal)),
    distance: or((value) => writeDistance(value, decimal, text("common.kilometres"), text("common.metres"))),
    decimal: (value, decimals) => (value === null ? text("common.notKnown") : decimal(value, decimals)),
    date: (iso) => writeDate(iso, language),
    compare: collator.compare,
    list: (items) => list.format(items),
  };
}

function decimalsIn(language: string): (value: number, decimals: number) => string {
  const formats = [0, 1, 2, 3, 4, 5].map(
    (digits) =>
      new Intl.NumberFormat(language, {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
        useGrouping: "always",
      }),
  );
  return (value, decimals) => (formats[decimals] ?? new Intl.NumberFormat(language)).format(value);
}

type Write = (value: number, decimals: number) => string;

function writeArea(value: number, decimal: Write, kilometres: string, hectares: string): string {
  if (value === 0 || value >= 100_000) return `${decimal(value / 1e6, 2)} ${kilometres}`;
  if (value > 0 && value < 50) return `< ${decimal(0.01, 2)} ${hectares}`;
  return `${decimal(value / 1e4, 2)} ${hectares}`;
}

function writeShare(value: number, decimal: Write): string {
  if (value > 0 && value < 0.0005) return `< ${decimal(0.1, 1)} %`;
  if (value < 1 && value > 0.9995) return `> ${decimal(99.9, 1)} %`;
  return `${decimal(value * 100, 1)} %`;
}

function writeDistance(value: number, decimal: Write, kilometres: string, metres: string): string {
  return value < 1000 ? `${decimal(value, 0)} ${metres}` : `${decimal(value / 1000, 1)} ${kilometres}`;
}

/** Plain English would put the month first, as in America. */
const EUROPEAN = "en-GB";

function writeDate(iso: string, language: string): string {
  if (!/^\d{4}-\d{2}(-\d{2})?$/.test(iso)) return iso;
  const day = iso.length > 7;
  const date = new Date(`${iso}${day ? "" : "-01"}T12:00:00Z`);
  const options: Intl.DateTimeFormatOptions = {
    year: "numeric",
    month: "long",
    timeZone: "UTC",
    ...(day ? { day: "numeric" } : {}),
  };
  return new Intl.DateTimeFormat(language === "en" ? EUROPEAN : language, options).format(date);
}
