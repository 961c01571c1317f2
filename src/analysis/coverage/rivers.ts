import Flatbush from "flatbush";
import type { PlannerGround } from "../../domain/planner-coverage";
import { pathsOf } from "../distance";
import { type Edge, edgesCross, edgesOf } from "../edge";
import type { LonLat } from "../piece";
import type { Disc } from "./disc";

/** The stretches of known rivers, to be asked for those around a disc. */
export type Rivers = (disc: Disc) => readonly Edge[];

/** Lines of a layer whose ground is water are rivers. Rivers that are not in the data are not known. */
export function riversOf({ layers, sites }: Pick<PlannerGround, "layers" | "sites">): Rivers {
  const water = new Set(layers.filter(({ ground }) => ground === "water").map(({ id }) => id));
  const edges = sites
    .filter(({ layer }) => water.has(layer))
    .flatMap(({ geometry }) =>
      geometry.type === "LineString" || geometry.type === "MultiLineString"
        ? pathsOf(geometry).flatMap(edgesOf)
        : [],
    );
  if (edges.length === 0) return () => [];
  const index = new Flatbush(edges.length);
  for (const [[, y1], [, y2], west, east] of edges) index.add(west, Math.min(y1, y2), east, Math.max(y1, y2));
  index.finish();
  return ({ bounds }) => index.search(...bounds).flatMap((found) => edges.slice(found, found + 1));
}

/** Whether the straight line between two places crosses one of the stretches. */
export function crossesAny(from: LonLat, to: LonLat, stretches: readonly Edge[]): boolean {
  if (stretches.length === 0) return false;
  const line: Edge = [from, to, Math.min(from[0], to[0]), Math.max(from[0], to[0])];
  return stretches.some(
    (stretch) => stretch[2] <= line[3] && stretch[3] >= line[2] && edgesCross(line, stretch),
  );
}
