import type { Geometry } from "geojson";
import { boundsOf } from "./bounds";
import type { City } from "./city";
import type { CityArea } from "./coordinate-system";

/**
 * Where a file still makes sense for a city: in its bounds, and near it in those of its province. A city whose province has no
 * outlines is given its own width and height on every side instead.
 */
export function cityAreaOf({ bounds }: Pick<City, "bounds">, outlines: readonly Geometry[]): CityArea {
  const [west, south, east, north] = bounds;
  if (outlines.length === 0) {
    const [wide, high] = [east - west, north - south];
    return { bounds, around: [west - wide, south - high, east + wide, north + high] };
  }
  const outer = boundsOf(outlines);
  return {
    bounds,
    around: [
      Math.min(west, outer[0]),
      Math.min(south, outer[1]),
      Math.max(east, outer[2]),
      Math.max(north, outer[3]),
    ],
  };
}
