import type { DataRow } from "../../domain/dataset";

/** The row that stands where this one does: alike in all cells, or only in its geometry. */
export interface Twin {
  readonly of: number;
  readonly isSame: boolean;
}

/** Remembers rows and finds the twin of each among those before. Compared as the file has them. */
export class Twins {
  /** Rows by kind and first position, as writing out every geometry costs more than all the rest; null: written out. */
  private readonly starts = new Map<string, DataRow | null>();
  private readonly places = new Map<string, number>();
  private readonly wholes = new Map<string, number>();

  of(row: DataRow): Twin | null {
    const { geometry } = row;
    if (geometry === null || geometry.type === "GeometryCollection") return null;
    const start = `${geometry.type} ${firstOf(geometry.coordinates)}`;
    const earlier = this.starts.get(start);
    if (earlier === undefined) {
      this.starts.set(start, row);
      return null;
    }
    if (earlier !== null) this.remember(earlier);
    this.starts.set(start, null);
    return this.remember(row);
  }

  private remember(row: DataRow): Twin | null {
    const place = JSON.stringify(row.geometry);
    const whole = `${place} ${JSON.stringify(row.cells)}`;
    const [same, near] = [this.wholes.get(whole), this.places.get(place)];
    if (same === undefined) this.wholes.set(whole, row.number);
    if (near === undefined) this.places.set(place, row.number);
    if (same !== undefined) return { of: same, isSame: true };
    return near === undefined ? null : { of: near, isSame: false };
  }
}

function firstOf(coordinates: unknown): string {
  if (!Array.isArray(coordinates)) return String(coordinates);
  return Array.isArray(coordinates[0]) ? firstOf(coordinates[0]) : coordinates.join(" ");
}
