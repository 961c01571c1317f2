import type { Taken } from "../../domain/own-data";

/** The form of what is kept; a record of a later one is left as it is. */
export const OWN_FORM = 1;

/** What a visitor took in, as the device keeps it. */
export interface StoredTaking {
  readonly id: string;
  readonly form: number;
  /** Takings are put on top of the city's data in this order. */
  readonly order: number;
  readonly taken: Taken;
}

/** The taking in a record; null where this app cannot read it. */
export function takingIn(record: unknown): StoredTaking | null {
  if (!isObject(record)) return null;
  const { id, form, order, taken } = record;
  if (typeof id !== "string" || form !== OWN_FORM || typeof order !== "number" || !isTaken(taken))
    return null;
  return { id, form, order, taken };
}

type Fields = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Fields => typeof value === "object" && value !== null;

/** Whether it can be taken in as it is. */
export function isTaken(value: unknown): value is Taken {
  if (!isObject(value) || typeof value.id !== "string" || !isSource(value.source)) return false;
  switch (value.role) {
    case "pilots":
      return (value.how === "replace" || value.how === "add") && areAll(value.sites, isSite);
    case "layer":
      return isObject(value.layer) && typeof value.layer.id === "string" && areAll(value.sites, isSite);
    case "candidates":
      return areAll(value.places, ({ id, at }) => typeof id === "string" && Array.isArray(at));
    case "residents":
      return isObject(value.points) && arePoints(value.points);
    case "table":
      return isObject(value.table) && isTable(value.table);
    default:
      return false;
  }
}

const areAll = (list: unknown, test: (one: Fields) => boolean): boolean =>
  Array.isArray(list) && list.every((one) => isObject(one) && test(one));

const isSource = (source: unknown): boolean =>
  isObject(source) &&
  source.kind === "own" &&
  typeof source.file === "string" &&
  typeof source.opened === "string";

const isSite = ({ id, layer, name, geometry, foci }: Fields): boolean =>
  typeof id === "string" &&
  typeof layer === "string" &&
  isObject(name) &&
  isObject(geometry) &&
  Array.isArray(foci);

const arePoints = ({ codes, longitudes, latitudes, counts, municipalities }: Fields): boolean =>
  Array.isArray(codes) &&
  longitudes instanceof Float64Array &&
  latitudes instanceof Float64Array &&
  counts instanceof Uint32Array &&
  municipalities instanceof Uint16Array &&
  [longitudes, latitudes, municipalities].every(({ length }) => length === counts.length);

const isTable = ({ fields, rows, measures, missing }: Fields): boolean =>
  Array.isArray(fields) &&
  Array.isArray(measures) &&
  isObject(missing) &&
  areAll(rows, ({ code, cells }) => typeof code === "string" && Array.isArray(cells));
