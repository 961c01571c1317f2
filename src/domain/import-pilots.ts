import type { City } from "./city";
import type { Finding, MendedRow } from "./doctor";
import { cellOf, idFrom, idGiver, textIn, wholeNumberIn } from "./import-cells";
import { fociIn } from "./import-foci";
import type { ImportedPilots, PilotMapping, RoleCode, RoleContext, RoleResult } from "./import-role";
import { siteFrom } from "./import-site";
import { statusIn } from "./import-words";
import type { PilotBase } from "./scenario-pilots";
import type { Site, Status } from "./site";

export interface PilotsContext extends RoleContext {
  /** The pilots of the city's data: their layer is kept, and their number is the one that is wanted. */
  readonly base: PilotBase;
  readonly foci: City["foci"];
  readonly fields: readonly string[];
}

type Remark = (code: RoleCode, values?: Finding["values"]) => void;

/** Gives what no other row has. */
interface Givers {
  readonly id: (wanted: string) => string;
  readonly number: () => number;
}

/**
 * The rows as pilots. Only points can be pilots. What a row does not say, or says in words that nobody knows, is filled in and
 * said: an id from the name, the next free number, the status of a proposal, no focus.
 */
export function pilotsFrom(
  rows: readonly MendedRow[],
  mapping: PilotMapping,
  context: PilotsContext,
): RoleResult<ImportedPilots> {
  const [leftOut, remarks]: [Finding<RoleCode>[], Finding<RoleCode>[]] = [[], []];
  const numbers = numbersOf(rows, mapping);
  const givers: Givers = { id: idGiver(context.taken), number: numberGiver(numbers) };
  const sites = rows.flatMap((row, index): Site[] => {
    if (row.geometry.type !== "Point") {
      leftOut.push({ row: row.number, code: "not-a-point", values: { kind: row.geometry.type } });
      return [];
    }
    const remark: Remark = (code, values = {}) => remarks.push({ row: row.number, code, values });
    return [pilotFrom(row, numbers[index] ?? null, mapping, context, givers, remark)];
  });
  const count = { got: sites.length, wanted: context.base.sites.length };
  return { value: { sites, count }, source: context.source, leftOut, remarks };
}

function pilotFrom(
  row: MendedRow,
  wanted: number | null,
  mapping: PilotMapping,
  context: PilotsContext,
  givers: Givers,
  remark: Remark,
): Site {
  const number = numberOf(row, wanted, mapping, givers, remark);
  const name = nameOf(row, number, mapping, context, remark);
  const id = idOf(row, name.it, mapping, givers, remark);
  const status = statusOf(row, mapping, remark);
  const { foci, unknown } = fociIn(row, mapping.foci, context.fields, context.foci);
  for (const focus of unknown) remark("focus-unknown", { got: focus.slice(0, 80) });
  return siteFrom(row, { id, name, status, number, foci }, context.base.layer, context, false);
}

/** The numbers that points say, each only where it is first; a missing one must not take what a later row has. */
function numbersOf(rows: readonly MendedRow[], mapping: PilotMapping): (number | null)[] {
  const said = new Set<number>();
  return rows.map((row) => {
    const number = wholeNumberIn(cellOf(row, mapping.number));
    if (number === null || number < 1 || row.geometry.type !== "Point" || said.has(number)) return null;
    said.add(number);
    return number;
  });
}

/** From 1 on, without those that rows say. */
function numberGiver(said: readonly (number | null)[]): () => number {
  const taken = new Set(said);
  let number = 0;
  return () => {
    do number += 1;
    while (taken.has(number));
    return number;
  };
}

function numberOf(
  row: MendedRow,
  wanted: number | null,
  mapping: PilotMapping,
  givers: Givers,
  remark: Remark,
): number {
  if (wanted !== null) return wanted;
  const free = givers.number();
  const cell = cellOf(row, mapping.number);
  if (mapping.number === null) return free;
  const got = textIn(cell);
  const whole = wholeNumberIn(cell);
  if (got === "") remark("number-missing", { number: free });
  else if (whole === null || whole < 1) remark("number-not-whole", { got, number: free });
  else remark("number-duplicate", { got, number: free });
  return free;
}

function nameOf(
  row: MendedRow,
  number: number,
  mapping: PilotMapping,
  { base }: PilotsContext,
  remark: Remark,
): Site["name"] {
  const [it, en] = [textIn(cellOf(row, mapping.nameIt)), textIn(cellOf(row, mapping.nameEn))];
  if (it === "" && en === "") {
    const { singular } = base.layer;
    remark("name-missing", { number });
    return { it: `${singular.it} ${number}`, en: `${singular.en} ${number}` };
  }
  if (mapping.nameIt !== null && mapping.nameEn !== null && (it === "" || en === "")) {
    remark("name-one-language", { language: it === "" ? "en" : "it" });
  }
  return { it: it || en, en: en || it };
}

function idOf(row: MendedRow, name: string, mapping: PilotMapping, givers: Givers, remark: Remark): string {
  const said = textIn(cellOf(row, mapping.id));
  const own = idFrom(said);
  const wanted = own || idFrom(name) || `row-${row.number}`;
  const id = givers.id(wanted);
  if (mapping.id === null) return id;
  if (own === "") remark("id-missing", { id });
  else if (id !== wanted) remark("id-duplicate", { got: said, id });
  // Of lists in capitals it is true in every row: without values all rows are told as one.
  else if (id === said.toLowerCase() && id !== said) remark("id-small-letters");
  else if (id !== said) remark("id-changed", { got: said, id });
  return id;
}

function statusOf(row: MendedRow, mapping: PilotMapping, remark: Remark): Status {
  const text = textIn(cellOf(row, mapping.status));
  const status = statusIn(text);
  if (mapping.status !== null && status === null) remark("status-unknown", { got: text.slice(0, 80) });
  return status ?? "proposed";
}
