import type { ResidentPoints } from "../../domain/residents";
import { type Rgba, rgba } from "../../theme/colour";
import type { Look } from "../../theme/look";

/** Many points as columns: longitude and latitude by turns, and a radius in metres. */
export interface Dots {
  readonly kind: "dots";
  readonly id: string;
  readonly visible: boolean;
  readonly data: {
    readonly length: number;
    readonly positions: Float64Array;
    readonly radii: Float32Array;
  };
  readonly tone: Rgba;
}

/** Metres of radius for one resident: the area of a dot grows with the residents it stands for. */
const METRES_FOR_ONE = 6;

/** The points as a drawing takes them; made once for the life of the points. */
export function dotsOf(points: ResidentPoints): Dots["data"] {
  const { length } = points.counts;
  const positions = new Float64Array(2 * length);
  for (let index = 0; index < length; index += 1) {
    positions[2 * index] = points.longitudes[index] ?? 0;
    positions[2 * index + 1] = points.latitudes[index] ?? 0;
  }
  return { length, positions, radii: Float32Array.from(points.counts, radiusOf) };
}

export const NO_DOTS: Dots["data"] = { length: 0, positions: new Float64Array(), radii: new Float32Array() };

/** The radius, in metres, of the dot for so many residents. */
export const radiusOf = (residents: number): number => METRES_FOR_ONE * Math.sqrt(residents);

/** Where residents live: many small dots that darken where they are dense. */
export function residentLayer(data: Dots["data"], look: Look): Dots {
  return { kind: "dots", id: "residents", visible: data.length > 0, data, tone: rgba(look.residents, 95) };
}
