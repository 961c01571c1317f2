import type { Feature, FeatureCollection } from "geojson";
import type { Bounds } from "../../domain/city";
import type { Geodata } from "../../domain/geodata";
import { anchorOf } from "../layers/anchor";

/**
 * Where names stand on one piece of paper: in the middle of what is seen of a municipality or a zone. The map on the screen
 * asks once for all places; paper cannot be moved.
 */
export function namesWithin({ municipalities, zones }: Geodata, bounds: Bounds): FeatureCollection {
  const units = municipalities.flatMap(({ code, name, residents, membership, geometry }) =>
    at(anchorOf(geometry, bounds), { kind: "municipality", code, name, residents, membership }),
  );
  const around = zones.flatMap(({ id, name, around: outline }) =>
    outline === null ? [] : at(anchorOf(outline, bounds), { kind: "zone", id, name }),
  );
  return { type: "FeatureCollection", features: [...units, ...around] };
}

function at(place: readonly number[] | null, properties: Record<string, unknown>): Feature[] {
  if (place === null) return [];
  return [{ type: "Feature", geometry: { type: "Point", coordinates: [...place] }, properties }];
}
