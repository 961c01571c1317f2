import type { FeatureCollection } from "geojson";
import { mesh } from "topojson-client";
import { topology } from "topojson-server";
import type { Borders } from "../domain/analysis";
import type { Municipality } from "../domain/municipality";

/**
 * The lines that the first map draws: the outer edge of the municipalities inside the perimeter, and the borders between zones
 * inside it. An edge that only one of them has is outer. Neighbours must share the very same vertices, which
 * geodata:check makes sure of. Runs before the first map is drawn, so it knows nothing of Turf.
 */
export function bordersOf(municipalities: readonly Municipality[], inside: ReadonlySet<string>): Borders {
  const members = municipalities.filter(({ code }) => inside.has(code));
  const zones = new Map(members.map(({ code, zone }) => [code, zone]));
  const all: FeatureCollection = {
    type: "FeatureCollection",
    features: members.map(({ code, geometry }) => ({
      type: "Feature",
      id: code,
      properties: null,
      geometry,
    })),
  };
  const whole = topology({ all });
  const zoneOf = (id: string | number | undefined) => zones.get(String(id));
  return {
    perimeter: mesh(whole, whole.objects.all, (one, other) => one === other),
    zones: mesh(whole, whole.objects.all, (one, other) => zoneOf(one.id) !== zoneOf(other.id)),
  };
}
