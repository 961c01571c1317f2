import type { Cell, DataRow } from "../../domain/dataset";
import type { OpeningFault } from "../../domain/import-fault";
import { BadGeometry, geometryOf } from "./geometry";
import type { Tally } from "./tally";

type Entries = readonly (readonly [string, unknown])[];

/** Gathers the features of one layer into rows whose cells stand in the order of the fields. */
export interface Gathering {
  /** Takes in one feature: its number in the file, its geometry or the way to it, and its properties by name. */
  add(number: number, geometry: unknown, properties: Entries): void;
  /** The fields in the order in which they were first met, and the rows. */
  done(): { readonly fields: readonly string[]; readonly rows: readonly DataRow[] };
  readonly faults: OpeningFault[];
}

/** @param fields those that are known before the first feature */
export function gathering(dataset: string, tally: Tally, fields: readonly string[] = []): Gathering {
  const places = new Map(fields.map((field, place) => [field, place]));
  const rows: { number: number; geometry: DataRow["geometry"]; cells: Cell[] }[] = [];
  const faults: OpeningFault[] = [];
  const placeOf = (field: string): number => {
    const known = places.get(field);
    if (known !== undefined) return known;
    tally.fields(places.size + 1);
    places.set(field, places.size);
    return places.size - 1;
  };
  const read = (number: number, geometry: unknown) => {
    try {
      return geometryOf(typeof geometry === "function" ? geometry() : geometry, tally);
    } catch (error) {
      if (!(error instanceof BadGeometry)) throw error;
      faults.push({ code: "geometry-unreadable", row: number, values: { dataset, reason: error.message } });
      return null;
    }
  };
  return {
    faults,
    add(number, geometry, properties) {
      tally.row();
      const cells: Cell[] = new Array(places.size).fill(null);
      for (const [field, value] of properties) {
        const place = placeOf(field);
        while (cells.length <= place) cells.push(null);
        cells[place] = cellOf(value);
      }
      rows.push({ number, geometry: read(number, geometry), cells });
    },
    done() {
      tally.cells(rows.length * places.size);
      for (const { cells } of rows) while (cells.length < places.size) cells.push(null);
      return { fields: [...places.keys()], rows };
    },
  };
}

/** A value as a cell: what is no plain value becomes JSON. */
function cellOf(value: unknown): Cell {
  if (value === undefined || value === null) return null;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value === "bigint") return String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  return JSON.stringify(value) ?? null;
}
