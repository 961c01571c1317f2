import type { Bounds, Position } from "../../domain/city";
import type { CandidatePlaces, SitingQuestion, SitingWishes, WishName } from "../../domain/planner-siting";
import { standsAt } from "../../domain/scenario-pilots";
import type { UnitRef } from "../../domain/unit";
import { distance } from "../distance";
import { degreeLengths } from "../ellipsoid";
import { boxAround, boxHolds, type LonLat, lonLat, type Piece, piecesOf } from "../piece";
import { crossings } from "../ray";
import type { Unit, Units } from "../units";

/** A place where a new pilot may stand. */
export interface Candidate {
  readonly id: string;
  readonly at: LonLat;
  readonly unit: string;
  readonly zone: string | null;
}

export interface Candidates {
  /** Those inside the perimeter, before any wish. */
  readonly all: number;
  readonly allowed: readonly Candidate[];
  /** The wish after which none was left; null when some are. */
  readonly emptiedBy: WishName | null;
}

/** The candidates that the wishes allow, one wish after the other. */
export function candidatesOf(units: Units, { candidates, units: codes, wishes }: SitingQuestion): Candidates {
  const inside = units.all.filter(({ code }) => codes.includes(code));
  const all = placesOf(candidates, inside).flatMap((place) => {
    const unit = unitHolding(place.at, inside);
    return unit === undefined ? [] : [{ ...place, unit: unit.code, zone: unit.zone }];
  });
  let allowed: readonly Candidate[] = all;
  let emptiedBy: WishName | null = all.length === 0 ? "candidates" : null;
  for (const { wish, allows } of testsOf(wishes)) {
    if (allowed.length === 0) break;
    allowed = allowed.filter(allows);
    if (allowed.length === 0) emptiedBy = wish;
  }
  return { all: all.length, allowed, emptiedBy };
}

interface Test {
  readonly wish: WishName;
  readonly allows: (candidate: Candidate) => boolean;
}

function testsOf({ only, forbidden, apart, kept }: SitingWishes): Test[] {
  const areas = forbidden.areas.flatMap(piecesOf);
  const stays = kept.map((site) => lonLat(standsAt(site)));
  return [
    { wish: "only", allows: (candidate) => only.length === 0 || only.some(holdsIn(candidate)) },
    {
      wish: "forbidden",
      allows: (candidate) =>
        !forbidden.units.some(holdsIn(candidate)) && !areas.some((piece) => isIn(candidate.at, piece)),
    },
    {
      wish: "apart",
      allows: ({ at }) => apart === null || stays.every((other) => distance(at, other) >= apart),
    },
  ];
}

const holdsIn =
  ({ unit, zone }: Candidate) =>
  (ref: UnitRef): boolean =>
    ref.kind === "zone" ? ref.id === zone : ref.code === unit;

const isIn = (at: LonLat, piece: Piece): boolean =>
  boxHolds(piece.bounds, at) && crossings(piece, at) % 2 === 1;

const unitHolding = (at: LonLat, units: readonly Unit[]): Unit | undefined =>
  units.find(({ bounds, pieces }) => boxHolds(bounds, at) && pieces.some((piece) => isIn(at, piece)));

interface Place {
  readonly id: string;
  readonly at: LonLat;
}

function placesOf(candidates: CandidatePlaces, units: readonly Unit[]): Place[] {
  if (candidates.kind === "places")
    return candidates.places.map(({ id, at }: { id: string; at: Position }) => ({ id, at: lonLat(at) }));
  const [first, ...others] = units;
  if (first === undefined) return [];
  const { shape, spacing } = candidates;
  if (!(spacing > 0)) throw new Error(`A grid has a spacing above 0 metres, got ${spacing}`);
  return gridOver(
    others.reduce((box, { bounds }) => boxAround(box, bounds), first.bounds),
    shape,
    spacing,
  );
}

/**
 * A grid over a box, from its south-west corner. In a hexagonal one the rows stand closer and every other one is
 * shifted by half, so that all neighbours are equally far.
 */
function gridOver([west, south, east, north]: Bounds, shape: "square" | "hexagon", spacing: number): Place[] {
  const degree = degreeLengths((south + north) / 2);
  const isHexagon = shape === "hexagon";
  const [wide, high] = [spacing / degree.east, (spacing * (isHexagon ? Math.sqrt(3) / 2 : 1)) / degree.north];
  const places: Place[] = [];
  for (let row = 0; south + (row + 0.5) * high <= north; row += 1) {
    const shift = isHexagon && row % 2 === 1 ? 1 : 0.5;
    for (let column = 0; west + (column + shift) * wide <= east; column += 1)
      places.push({
        id: `${shape}-${row}-${column}`,
        at: [west + (column + shift) * wide, south + (row + 0.5) * high],
      });
  }
  return places;
}
