import * as v from "valibot";
import { istatCodeSchema } from "../domain/municipality";
import { bad, good, type Problem, type Result } from "../domain/problem";
import type { ResidentPoints } from "../domain/residents";
import { checkedJson } from "./json";

/** A custom check, because a schema for each of some 47,000 numbers costs more than reading the file. */
const wholeNumbers = v.custom<readonly number[]>(
  (value) => Array.isArray(value) && value.every(Number.isInteger),
  "a list of whole numbers",
);

const blockSchema = v.object({
  code: istatCodeSchema,
  longitudes: wholeNumbers,
  latitudes: wholeNumbers,
  residents: v.custom<readonly number[]>(
    (value) => Array.isArray(value) && value.every((count) => Number.isInteger(count) && count >= 0),
    "a list of whole numbers from 0",
  ),
});
type Block = v.InferOutput<typeof blockSchema>;

const residentsSchema = v.object({
  version: v.literal(1),
  decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(7)),
  municipalities: v.array(blockSchema),
});

/**
 * The residents' points. In the file each municipality has three columns; positions are whole numbers of
 * 10^-decimals degrees, each the difference from the point before, which is a fifth of the size of plain GeoJSON.
 */
export function parseResidents(file: string, text: string): Result<ResidentPoints> {
  const parsed = checkedJson(residentsSchema, text, file);
  if (!parsed.ok) return parsed;
  const { decimals, municipalities } = parsed.value;
  const uneven = municipalities.filter((block) => !isEven(block)).map((block) => unevenProblem(file, block));
  if (uneven.length > 0) return bad(uneven);
  const scale = 10 ** decimals;
  const points = {
    codes: municipalities.map(({ code }) => code),
    longitudes: Float64Array.from(municipalities.flatMap(({ longitudes }) => summed(longitudes, scale))),
    latitudes: Float64Array.from(municipalities.flatMap(({ latitudes }) => summed(latitudes, scale))),
    counts: Uint32Array.from(municipalities.flatMap(({ residents }) => residents)),
    municipalities: Uint16Array.from(
      municipalities.flatMap((block, index) => block.residents.map(() => index)),
    ),
  };
  const strays = strayProblems(file, points);
  return strays.length > 0 ? bad(strays) : good(points);
}

function isEven({ longitudes, latitudes, residents }: Block): boolean {
  return longitudes.length === residents.length && latitudes.length === residents.length;
}

function unevenProblem(file: string, { code, longitudes, latitudes, residents }: Block): Problem {
  const got = `${longitudes.length}, ${latitudes.length}, ${residents.length}`;
  const values = { path: "longitudes, latitudes, residents", got, wanted: "columns of the same length" };
  return { code: "schema", file, feature: code, values };
}

function summed(differences: readonly number[], scale: number): number[] {
  let sum = 0;
  return differences.map((difference) => {
    sum += difference;
    return sum / scale;
  });
}

/** The first point of each municipality that stands outside the range of degrees. */
function strayProblems(file: string, points: ResidentPoints): Problem[] {
  const strays = new Map<number, Problem>();
  points.municipalities.forEach((municipality, point) => {
    const [longitude = 0, latitude = 0] = [points.longitudes[point], points.latitudes[point]];
    if ((Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90) || strays.has(municipality)) return;
    const feature = points.codes[municipality] ?? null;
    strays.set(municipality, {
      code: "position-range",
      file,
      feature,
      values: { position: `${longitude}, ${latitude}` },
    });
  });
  return [...strays.values()];
}
