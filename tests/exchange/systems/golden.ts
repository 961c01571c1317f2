import { readFileSync } from "node:fs";
import type { Position } from "../../../src/domain/city";
import type { DataRow, Dataset, DeclaredSystem } from "../../../src/domain/dataset";

/** Places in each system, reckoned by GDAL and PROJ, and the texts by which those name the systems. */
export interface Golden {
  readonly tool: string;
  readonly positions: readonly Position[];
  /** In the order of GeoJSON, east first; 6707 in its own, northing first. */
  readonly systems: Readonly<Record<string, readonly Position[]>>;
  readonly texts: Readonly<Record<string, Readonly<Record<"esri" | "gdal" | "wkt2", string>>>>;
}

export const golden: Golden = JSON.parse(readFileSync("tests/fixtures/systems.json", "utf8"));

export const CODES = Object.keys(golden.texts).map(Number);

/** The bounds of the golden places in the north-west, and wider ones that none of the others is in. */
export const area = { bounds: [6.85, 44.5, 8.4, 45.65], around: [6.5, 44, 8.6, 46] } as const;

export function datasetOf(positions: readonly Position[], system: DeclaredSystem): Dataset {
  const rows = positions.map(
    ([x, y], index): DataRow => ({
      number: index + 1,
      geometry: { type: "Point", coordinates: [x, y] },
      cells: [],
    }),
  );
  return { name: "places", format: "csv", fields: [], rows, system };
}
