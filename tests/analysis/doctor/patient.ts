import type { Geometry, Position } from "geojson";
import { examine } from "../../../src/analysis/doctor/examine";
import type { Cell, DataRow } from "../../../src/domain/dataset";
import type { Examination, ExaminationWishes } from "../../../src/domain/doctor";
import { box } from "../squares";

/** Takes everything, leaves nothing out, has no outside. */
export const ALL: ExaminationWishes = {
  kinds: ["point", "line", "ground"],
  area: [],
  outside: "keep",
  severalPoints: "split",
  duplicates: "leave-out",
};

export const row = (geometry: Geometry | null, number = 1, cells: readonly Cell[] = []): DataRow => ({
  number,
  geometry,
  cells,
});

/** What the doctor says of one geometry, in short. */
export function diagnosis(geometry: Geometry | null, wishes: Partial<ExaminationWishes> = {}) {
  const { rows, mends, leftOut } = examine([row(geometry)], { ...ALL, ...wishes });
  return {
    geometries: rows.map((kept) => kept.geometry),
    mends: Object.fromEntries(mends.map(({ code, values }) => [code, values])),
    leftOut: leftOut.map(({ code, values }) => ({ code, ...values })),
  };
}

export const examined = (rows: readonly DataRow[], wishes: Partial<ExaminationWishes> = {}): Examination =>
  examine(rows, { ...ALL, ...wishes });

export const polygon = (...coordinates: Position[][]): Geometry => ({ type: "Polygon", coordinates });

/** A square of a hundredth of a degree, counterclockwise and closed. */
export const SQUARE = box(0, 0, 0.01, 0.01);
export const RING: Position[] = SQUARE.coordinates[0] ?? [];
