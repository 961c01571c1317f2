import type { SystemChoice, SystemSuggestion } from "../../domain/coordinate-system";
import type { DataRow, Dataset } from "../../domain/dataset";
import { toDegrees } from "../systems/degrees";

/** Where the rows of a table of points lie as its numbers suggest: a column that is drawn before the rows have come. */
export interface Sketch {
  /** Longitude and latitude by turns, without the rows that lie nowhere. */
  readonly positions: Float64Array;
  /** How the numbers were read. */
  readonly choice: SystemChoice;
}

/** null where the numbers fit no system, or a row is something else than a point. */
export function sketchOf(dataset: Dataset, { guesses }: SystemSuggestion): Sketch | null {
  const [best] = guesses;
  if (best === undefined || !dataset.rows.every(isPointOrNone)) return null;
  const choice = { code: best.code, swapped: best.swapped };
  const positions: number[] = [];
  for (const { geometry } of toDegrees(dataset, choice).rows) {
    if (geometry?.type !== "Point") continue;
    const x = geometry.coordinates[0] ?? Number.NaN;
    const y = geometry.coordinates[1] ?? Number.NaN;
    if (Math.abs(x) <= 180 && Math.abs(y) <= 90) positions.push(x, y);
  }
  return { positions: Float64Array.from(positions), choice };
}

const isPointOrNone = ({ geometry }: DataRow): boolean => geometry === null || geometry.type === "Point";
