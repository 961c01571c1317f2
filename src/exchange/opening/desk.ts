import type { CityArea } from "../../domain/coordinate-system";
import { type DataRow, IMPORT_LIMITS, type ImportLimits } from "../../domain/dataset";
import { suggestSystem } from "../systems/suggest";
import { openFile } from "./open-file";
import type { Given, Opened, OpenOptions, Progress } from "./opened";
import { type PackedRows, packRows } from "./pack-rows";
import { type Sketch, sketchOf } from "./sketch";

/** What stands in the worker: it opens one file and hands its rows over in portions. */
export interface Desk {
  /** Goes through a small table once, so that the code for a file about this city is there and compiled before there is one. */
  prepare(area: CityArea): Promise<void>;
  /** The layers without their rows, and how many each has. */
  open(
    name: string,
    bytes: Given,
    limits: ImportLimits,
    options: OpenOptions,
    progress: Progress,
  ): Promise<Handed>;
  /** The next rows of a layer, from the row at `from` on; at least one while there are any. */
  rows(layer: number, from: number): Promise<PackedRows>;
}

export interface Handed {
  readonly opened: Opened;
  readonly counts: readonly number[];
  /** Of the first layer, where the city was told and its rows are points. */
  readonly sketch: Sketch | null;
}

/** A portion that the page takes in within a few milliseconds; letters weigh little, because they come as one text. */
const [MOST_ROWS, MOST_WEIGHT, LETTER] = [5_000, 100_000, 0.2];

export function createDesk(): Desk {
  let layers: readonly (readonly DataRow[])[] = [];
  return {
    async prepare(area) {
      const practice = createDesk();
      await practice.open("practice.csv", practiceTable(area), IMPORT_LIMITS, { area }, () => {});
      await practice.rows(0, 0);
    },
    async open(name, bytes, limits, options, progress) {
      const opened = suggesting(await openFile(name, bytes, limits, options, progress), options);
      layers = opened.datasets.map(({ rows }) => rows);
      const counts = layers.map(({ length }) => length);
      if (!opened.ok) return { opened, counts, sketch: null };
      const [first] = opened.datasets;
      const isFound = first !== undefined && opened.suggestion !== undefined;
      return {
        opened: { ...opened, datasets: opened.datasets.map((dataset) => ({ ...dataset, rows: [] })) },
        counts,
        sketch: isFound ? sketchOf(first, opened.suggestion) : null,
      };
    },
    async rows(layer, from) {
      const rows = (layers[layer] ?? []).slice(from, from + MOST_ROWS);
      let [taken, weight] = [0, 0];
      while (taken < rows.length && weight < MOST_WEIGHT) {
        weight += weightOf(rows[taken]);
        taken += 1;
      }
      return packRows(rows.slice(0, taken));
    },
  };
}

/** Rows after which the code that goes through them has been compiled. */
const PRACTICE = 3000;

/** A table of points like those that are opened most often. */
function practiceTable({ bounds: [west, south] }: CityArea): Uint8Array {
  const rows = Array.from({ length: PRACTICE }, (_, index) => `${west},${south},${index},Place ${index}`);
  return new TextEncoder().encode(["longitude,latitude,number,name", ...rows].join("\n"));
}

/** With what the numbers of the first layer may be. Where no row has a place, somebody is asked for the columns first. */
function suggesting(opened: Opened, { area }: OpenOptions): Opened {
  const [first] = opened.datasets;
  if (!opened.ok || area === undefined || first === undefined) return opened;
  if (first.rows.every(({ geometry }) => geometry === null)) return opened;
  return { ...opened, suggestion: suggestSystem(first, area) };
}

/** Roughly the letters that the row would be in JSON, where letters and plain points cost less than their length. */
function weightOf(row: DataRow | undefined): number {
  const cells = row?.cells.reduce<number>(
    (sum, cell) => sum + 1 + (typeof cell === "string" ? LETTER * cell.length : 0),
    0,
  );
  const geometry = row?.geometry ?? null;
  if (geometry === null || geometry.type === "Point") return cells ?? 0;
  return (
    (cells ?? 0) + 20 * numbersIn("coordinates" in geometry ? geometry.coordinates : geometry.geometries)
  );
}

function numbersIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, part) => sum + numbersIn(part), 0);
  return typeof value === "object" && value !== null && "coordinates" in value
    ? numbersIn(value.coordinates)
    : 1;
}
