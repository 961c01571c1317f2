import { portionOf } from "../../analysis/portion";
import type { Taken } from "../../domain/own-data";
import { isObject, isTaken, OWN_FORM, type StoredTaking, takingIn } from "./own-record";

/** The form of a taking whose things are kept in portions beside it. */
const IN_PARTS = 2;

type Things = readonly unknown[];

/** Places that are written at once; sites are counted by what they weigh. */
const PLACES = 2000;

/** What a taking may have tens of thousands of, in portions that are copied to the device in a few milliseconds each. */
function portionsOf(taken: Taken): Things[] {
  switch (taken.role) {
    case "pilots":
    case "layer":
      return inPortions(taken.sites, (from) => portionOf(taken.sites, from));
    case "candidates":
      return inPortions(taken.places, (from) => taken.places.slice(from, from + PLACES));
    case "residents":
    case "table":
      return [];
  }
}

function inPortions(things: Things, portion: (from: number) => Things): Things[] {
  const portions: Things[] = [];
  for (let from = 0; from < things.length; from += portions.at(-1)?.length ?? 1) portions.push(portion(from));
  return portions;
}

const without = (taken: Taken): unknown =>
  taken.role === "candidates" ? { ...taken, places: [] } : { ...taken, sites: [] };

/** The key of a portion: behind its taking's, before any other taking's. */
const partId = (id: string, part: number): string => `${id} ${part}`;

/** The keys of all portions of a taking. */
export const partsOf = (id: string): IDBKeyRange => IDBKeyRange.bound(`${id} `, `${id}!`, false, true);

const single = (taken: Taken, order: number): StoredTaking => ({
  id: taken.id,
  form: OWN_FORM,
  order,
  taken,
});

/**
 * The records of a taking. One with many things is a record without them and a record for each portion: written in one piece
 * tens of thousands would hold the page for a quarter of a second.
 */
export function recordsOf(taken: Taken, order: number): { readonly id: string }[] {
  const { id } = taken;
  const portions = portionsOf(taken);
  if (portions.length < 2) return [single(taken, order)];
  const head = { id, form: IN_PARTS, order, taken: without(taken), parts: portions.length };
  return [
    head,
    ...portions.map((one, part) => ({ id: partId(id, part), form: IN_PARTS, of: id, part, things: one })),
  ];
}

interface Head {
  readonly id: string;
  readonly order: number;
  readonly taken: Taken;
  readonly parts: number;
}

/** Puts records together to what was taken: each taking whole or not at all. */
export interface Gathering {
  add(record: unknown): void;
  /** In the order in which they were taken, and how many of what is on the device this app cannot read. */
  done(): { readonly taken: readonly Taken[]; readonly unreadable: number };
}

export function gathering(): Gathering {
  const heads: Head[] = [];
  const parts = new Map<string, Map<number, Things>>();
  let unreadable = 0;
  return {
    add(record) {
      const head = headIn(record);
      const part = head === null ? partIn(record) : null;
      if (head !== null) heads.push(head);
      else if (part === null) unreadable += 1;
      else parts.set(part.of, (parts.get(part.of) ?? new Map()).set(part.part, part.things));
    },
    done() {
      const whole = heads
        .sort((a, b) => a.order - b.order)
        .flatMap((head) => joined(head, parts.get(head.id) ?? new Map()) ?? []);
      const lone = [...parts.keys()].filter((of) => heads.every(({ id }) => id !== of)).length;
      return { taken: whole, unreadable: unreadable + lone + heads.length - whole.length };
    },
  };
}

function headIn(record: unknown): Head | null {
  const single = takingIn(record);
  if (single !== null) return { ...single, parts: 0 };
  if (!isObject(record)) return null;
  const { id, form, order, taken, parts } = record;
  if (form !== IN_PARTS || typeof id !== "string" || typeof order !== "number") return null;
  return typeof parts === "number" && isTaken(taken) ? { id, order, taken, parts } : null;
}

function partIn(record: unknown) {
  if (!isObject(record)) return null;
  const { form, of, part, things } = record;
  const isPart = form === IN_PARTS && typeof of === "string" && typeof part === "number";
  return isPart && Array.isArray(things) ? { of, part, things } : null;
}

/** The taking with all its things; null where a portion is missing or holds what is none of them. */
function joined({ taken, parts }: Head, found: ReadonlyMap<number, Things>): Taken | null {
  if (parts === 0) return taken;
  const portions = Array.from({ length: parts }, (_, part) => found.get(part) ?? null);
  if (portions.some((one) => one === null)) return null;
  const things = portions.flatMap((one) => one ?? []);
  const whole: unknown =
    taken.role === "candidates" ? { ...taken, places: things } : { ...taken, sites: things };
  return isTaken(whole) ? whole : null;
}
