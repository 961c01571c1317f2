import { readFileSync } from "node:fs";
import type { Geometry } from "geojson";
import { describe, expect, test } from "vitest";
import { between } from "../../../src/analysis/distance";
import { examine } from "../../../src/analysis/doctor/examine";
import { type Dataset, IMPORT_LIMITS } from "../../../src/domain/dataset";
import { openFile } from "../../../src/exchange/opening/open-file";
import { toDegrees } from "../../../src/exchange/systems/degrees";
import { systemOf } from "../../../src/exchange/systems/known";
import { suggestSystem } from "../../../src/exchange/systems/suggest";

const area = { bounds: [7.4, 44.9, 8, 45.4], around: [6.5, 44, 9, 46] } as const;
const wishes = {
  kinds: ["point", "line", "ground"],
  area: [],
  outside: "keep",
  severalPoints: "leave-out",
  duplicates: "leave-out",
} as const;

async function opened(name: string): Promise<readonly Dataset[]> {
  const bytes = new Uint8Array(readFileSync(`tests/fixtures/in/${name}`));
  const result = await openFile(name, bytes, IMPORT_LIMITS);
  if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.faults)}`);
  return result.datasets;
}

async function only(name: string): Promise<Dataset> {
  const [dataset, ...others] = await opened(name);
  if (dataset === undefined || others.length > 0) throw new Error(`${name}: one layer was wanted`);
  return dataset;
}

/** All corners of a dataset, in its order. */
const cornersOf = ({ rows }: Pick<Dataset, "rows">): number[][] =>
  rows.flatMap(({ geometry }) => (geometry === null ? [] : pairs(geometry)));

function pairs(geometry: Geometry): number[][] {
  const pair = (value: unknown): number[][] => {
    if (!Array.isArray(value)) return [];
    return typeof value[0] === "number" ? [value.slice(0, 2)] : value.flatMap(pair);
  };
  return geometry.type === "GeometryCollection"
    ? geometry.geometries.flatMap(pairs)
    : pair(geometry.coordinates);
}

/** How far the farthest corner is from the nearest one that is wanted, in metres. */
function farthest(found: readonly number[][], wanted: readonly number[][]): number {
  const metres = ([x = 0, y = 0]: number[], [otherX = 0, otherY = 0]: number[]) =>
    Math.hypot(...between([otherX, otherY], [x, y]));
  return Math.max(...found.map((corner) => Math.min(...wanted.map((other) => metres(corner, other)))));
}

const points = await only("points.geojson");
const polygons = await only("polygons.geojson");

const FILES: readonly (readonly [file: string, code: number, wanted: Dataset])[] = [
  ...[25832, 3003, 32632, 3857, 4258, 4265, 6706, 7791, 23032].map(
    (code) => [`points-${code}.zip`, code, points] as const,
  ),
  ["points-3004.zip", 3004, points],
  ["points-32633.zip", 32633, points],
  ["points-6707.zip", 6707, points],
  ["points-32632.geojson", 32632, points],
  ["polygons-32632.zip", 32632, polygons],
  ["polygons-3003-without-prj.zip", 3003, polygons],
];

describe("a file of the office, from its bytes to the map", () => {
  test.each(FILES)(
    "%s says or shows that it is EPSG:%i, and lands in its place",
    async (file, code, wanted) => {
      const dataset = await only(file);
      const { guesses, contradicted, refusal } = suggestSystem(dataset, area);
      expect([contradicted, refusal]).toEqual([false, null]);
      const [best] = guesses;
      if (best === undefined) throw new Error(`${file}: a guess was wanted`);
      expect(best.code).toBe(code);
      const degrees = toDegrees(dataset, best);
      const allowed = systemOf(code)?.shift?.metres ?? 1;
      expect(farthest(cornersOf(degrees), cornersOf(wanted))).toBeLessThan(allowed);
      const { rows, leftOut } = examine(degrees.rows, wishes);
      const whole = examine(wanted.rows, wishes);
      expect([rows.length, leftOut.map(({ code }) => code)]).toEqual([
        whole.rows.length,
        whole.leftOut.map(({ code }) => code),
      ]);
    },
  );

  test("layers of one file each have their system", async () => {
    for (const dataset of await opened("layers-3003.zip")) {
      expect(suggestSystem(dataset, area).guesses[0]?.code).toBe(3003);
    }
  });
});
