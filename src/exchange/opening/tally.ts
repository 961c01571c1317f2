import type { ImportLimits } from "../../domain/dataset";
import { refused } from "./refusal";

/** Layers or sheets of one file. */
const MOST_LAYERS = 100;
/** Rows times fields: a few fields in each row, all of them different, would fill the memory from a small file. */
const MOST_CELLS = 10e6;

/** Counts what was taken in from one file, and refuses it once that is too much. */
export interface Tally {
  row(): void;
  vertices(count: number): void;
  fields(count: number): void;
  cells(count: number): void;
  layers(count: number): void;
}

export function createTally(limits: ImportLimits): Tally {
  const counted = { rows: 0, vertices: 0, cells: 0 };
  return {
    row() {
      counted.rows += 1;
      if (counted.rows > limits.rows) throw refused("too-many-rows", { limit: limits.rows });
    },
    vertices(count) {
      counted.vertices += count;
      if (counted.vertices > limits.vertices) throw refused("too-many-vertices", { limit: limits.vertices });
    },
    fields(count) {
      if (count > limits.fields) throw refused("too-many-fields", { fields: count, limit: limits.fields });
    },
    cells(count) {
      counted.cells += count;
      if (counted.cells > MOST_CELLS) throw refused("too-many-cells", { limit: MOST_CELLS });
    },
    layers(count) {
      if (count > MOST_LAYERS) throw refused("too-many-layers", { layers: count, limit: MOST_LAYERS });
    },
  };
}
