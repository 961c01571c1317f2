import type { Position } from "../../src/domain/city";
import { metres } from "../../src/domain/measure";
import type { Municipality } from "../../src/domain/municipality";
import type { PlannerGround } from "../../src/domain/planner-coverage";
import type { Site } from "../../src/domain/site";
import { both, box, groundOf, municipality, site } from "./squares";

/** Two squares side by side on the equator, some 11 km wide each, in two zones; the second has rough points. */
const [west, east]: readonly [Municipality, Municipality] = [
  { ...municipality("900001", box(0, 0, 0.1, 0.1)), residentMethod: "good" },
  { ...municipality("900002", box(0.1, 0, 0.2, 0.1)), zone: "2", residentMethod: "guess" },
];

export const UNITS = [west.code, east.code];

/** A pilot at a place, with its straight-line reach. */
export const pilot = (id: string, at: Position, reach: number, foci: readonly string[] = []): Site => ({
  ...site(id, "c", { type: "Point", coordinates: [...at] }, reach),
  foci: [...foci],
});

/** The squares with other sites on them; layer `c` is that of the pilots, layer `b` is water. */
export function smallPlan(sites: readonly Site[] = []): PlannerGround {
  const ground = groundOf([west, east], sites);
  const layers = ground.layers.map((layer) => {
    if (layer.id === "c") return { ...layer, numbered: true };
    return layer.id === "b" ? { ...layer, ground: "water" as const } : layer;
  });
  return {
    ...ground,
    layers,
    foci: [
      { id: "walk", name: both("walk"), strategy: "a" },
      { id: "shade", name: both("shade"), strategy: "b" },
      { id: "meet", name: both("meet"), strategy: "c" },
    ],
    residentMethods: [
      { id: "good", name: both("good"), rough: false },
      { id: "guess", name: both("guess"), rough: true },
    ],
  };
}

/** The same place and reach for a pilot that stands elsewhere or reaches farther. */
export const moved = (sites: readonly Site[], index: number, at: Position, reach?: number): Site[] =>
  sites.map((one, i) => {
    if (i !== index) return one;
    const geometry = { type: "Point" as const, coordinates: [...at] };
    return { ...one, geometry, reach: reach === undefined ? one.reach : metres(reach) };
  });
