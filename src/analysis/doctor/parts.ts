import type { Geometry, Position } from "geojson";
import type { GeometryKind } from "../../domain/doctor";
import { type Fault, fault, type Notes } from "./notes";

/** A geometry by its kind, as a list of its parts, whatever it was wrapped in. */
export type Parts =
  | { readonly kind: "point"; readonly parts: Position[] }
  | { readonly kind: "line"; readonly parts: Position[][] }
  | { readonly kind: "ground"; readonly parts: Position[][][] };

/** The parts of a geometry. Empty ones are gone; a collection of one kind is as good as many parts of it. */
export function partsOf(geometry: Geometry, notes: Notes): Parts | { readonly fault: Fault } {
  const all = membersOf(geometry);
  const members = all.filter((member) => member.coordinates.length > 0);
  const kinds = [...new Set(members.map(kindOf))];
  const [kind] = kinds;
  if (kind === undefined) return fault("empty-geometry");
  if (kinds.length > 1) return fault("mixed-collection", { kinds: kinds.join(", ") });
  const [parts, empty] = gathered(kind, members);
  if (parts.parts.length === 0) return fault("empty-geometry");
  notes.mend("part-dropped", empty + all.length - members.length);
  if (geometry.type === "GeometryCollection") notes.mend("collection", parts.parts.length);
  return parts;
}

type Simple = Exclude<Geometry, { type: "GeometryCollection" }>;

const membersOf = (geometry: Geometry): Simple[] =>
  geometry.type === "GeometryCollection" ? geometry.geometries.flatMap(membersOf) : [geometry];

const KINDS: Readonly<Record<Simple["type"], GeometryKind>> = {
  Point: "point",
  MultiPoint: "point",
  LineString: "line",
  MultiLineString: "line",
  Polygon: "ground",
  MultiPolygon: "ground",
};

const kindOf = ({ type }: Simple): GeometryKind => KINDS[type];

/** The parts of members of one kind, and how many of them were empty. */
function gathered(kind: GeometryKind, members: readonly Simple[]): [Parts, number] {
  switch (kind) {
    case "point": {
      const all = members.flatMap(pointsOf);
      const parts = all.filter((part) => part.length > 0);
      return [{ kind, parts }, all.length - parts.length];
    }
    case "line": {
      const all = members.flatMap(linesOf);
      const parts = all.filter((part) => part.length > 0);
      return [{ kind, parts }, all.length - parts.length];
    }
    case "ground": {
      const all = members.flatMap(polygonsOf);
      const parts = all.filter((part) => part.some((ring) => ring.length > 0));
      return [{ kind, parts }, all.length - parts.length];
    }
  }
}

function pointsOf(geometry: Simple): Position[] {
  if (geometry.type === "Point") return [geometry.coordinates];
  return geometry.type === "MultiPoint" ? geometry.coordinates : [];
}

function linesOf(geometry: Simple): Position[][] {
  if (geometry.type === "LineString") return [geometry.coordinates];
  return geometry.type === "MultiLineString" ? geometry.coordinates : [];
}

function polygonsOf(geometry: Simple): Position[][][] {
  if (geometry.type === "Polygon") return [geometry.coordinates];
  return geometry.type === "MultiPolygon" ? geometry.coordinates : [];
}
