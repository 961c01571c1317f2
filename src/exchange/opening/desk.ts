import type { DataRow, ImportLimits } from "../../domain/dataset";
import { openFile } from "./open-file";
import type { Opened, OpenOptions, Progress } from "./opened";

/** What stands in the worker: it opens one file and hands its rows over in portions. */
export interface Desk {
  /** The layers without their rows, and how many each has. */
  open(
    name: string,
    bytes: Uint8Array,
    limits: ImportLimits,
    options: OpenOptions,
    progress: Progress,
  ): Promise<Handed>;
  /** The next rows of a layer, from the row at `from` on; at least one while there are any. */
  rows(layer: number, from: number): Promise<readonly DataRow[]>;
}

export interface Handed {
  readonly opened: Opened;
  readonly counts: readonly number[];
}

/** A portion that the page takes in within a few milliseconds. */
const [MOST_ROWS, MOST_LETTERS] = [1_000, 100_000];

export function createDesk(): Desk {
  let layers: readonly (readonly DataRow[])[] = [];
  return {
    async open(name, bytes, limits, options, progress) {
      const opened = await openFile(name, bytes, limits, options, progress);
      layers = opened.datasets.map(({ rows }) => rows);
      const counts = layers.map(({ length }) => length);
      if (!opened.ok) return { opened, counts };
      return {
        opened: { ...opened, datasets: opened.datasets.map((dataset) => ({ ...dataset, rows: [] })) },
        counts,
      };
    },
    async rows(layer, from) {
      const rows = (layers[layer] ?? []).slice(from, from + MOST_ROWS);
      let [taken, weight] = [0, 0];
      while (taken < rows.length && weight < MOST_LETTERS) {
        weight += weightOf(rows[taken]);
        taken += 1;
      }
      return rows.slice(0, taken);
    },
  };
}

/** Roughly the letters that the row would be in JSON. */
function weightOf(row: DataRow | undefined): number {
  const texts =
    row?.cells.reduce<number>((sum, cell) => sum + (typeof cell === "string" ? cell.length : 8), 0) ?? 0;
  const geometry = row?.geometry ?? null;
  return (
    texts +
    (geometry === null
      ? 0
      : 20 * numbersIn("coordinates" in geometry ? geometry.coordinates : geometry.geometries))
  );
}

function numbersIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, part) => sum + numbersIn(part), 0);
  return typeof value === "object" && value !== null && "coordinates" in value
    ? numbersIn(value.coordinates)
    : 1;
}
