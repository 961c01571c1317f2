import type { Finding } from "../domain/doctor";
import type { ImportFault } from "../domain/import-fault";
import { type Figures, figuresIn } from "./figures";
import { type Text, textIn } from "./text";

/** The lists in which findings stand. */
export type FindingList = "mends" | "leftOut" | "remarks";

/** Under which words the codes of a list are looked for, the first that has them. */
const ROOMS: Readonly<Record<FindingList, readonly string[]>> = {
  mends: ["mend"],
  leftOut: ["fault", "role"],
  remarks: ["remark", "role"],
};

/** What is wrong with a file, in one sentence; `addDataWords` comes before. */
export function describeFault({ code, row, values }: ImportFault, language: string): string {
  const [text, figures] = [textIn(language), figuresIn(language)];
  const key: string = `data.faults.${code}`;
  const written = { ...writtenIn({ ...values }, text, figures), row: row === null ? "" : figures.count(row) };
  const sized =
    code === "too-many-bytes" || code === "too-many-unpacked-bytes" ? sizes({ ...values }, figures) : {};
  return text(key, { ...written, ...sized, defaultValue: code });
}

/** What was found in a row, in a phrase that begins with a capital and has no full stop. */
export function describeFinding({ code, values }: Finding, list: FindingList, language: string): string {
  const [text, figures] = [textIn(language), figuresIn(language)];
  const keys: string[] = ROOMS[list].map((room) => `data.findings.${room}.${code}`);
  return text(keys, { ...writtenIn(values, text, figures), defaultValue: code });
}

type Values = Readonly<Record<string, string | number>>;

/** Values that are names of kinds in the words of the language, numbers as it writes them. */
function writtenIn(values: Values, text: Text, figures: Figures): Record<string, string> {
  const worded = (name: string, value: string | number): string => {
    if (typeof value === "number") return figures.decimal(value, Number.isInteger(value) ? 0 : 2);
    const room = WORDED[name];
    if (room === undefined) return value;
    const wordOf = (one: string) => {
      const key: string = `data.${room}.${one}`;
      return text(key, { defaultValue: one });
    };
    return figures.list(value.split(", ").map(wordOf));
  };
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, worded(name, value)]));
}

/** Values that name a kind, and where its words stand. */
const WORDED: Readonly<Record<string, string>> = {
  kind: "findings.kind",
  kinds: "findings.kind",
  format: "formats",
  said: "formats",
  found: "found",
};

const MEGABYTE = 1e6;

const sizes = (values: Values, figures: Figures): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      typeof value === "number" ? [[name, `${figures.decimal(value / MEGABYTE, 0)} MB`]] : [],
    ),
  );
