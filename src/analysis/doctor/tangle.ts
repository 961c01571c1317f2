import Flatbush from "flatbush";
import { type Edge, edgesCross, edgesOf, edgesTouch } from "../edge";
import { inPiece } from "../geometry";
import { boxesMeet, type Piece, pieceOf, type Ring } from "../piece";

/**
 * none: sides meet only in their common corners and holes lie inside. touching: sides meet elsewhere. crossing: they cross.
 * hopeless: in so many places that no slip of the pen made them. intricate: so many sides lie side by side that to try them all
 * would take too long.
 */
export type Tangle = "none" | "touching" | "crossing" | "hopeless" | "intricate";

/** Slips cross a few times; the overlay of thousands of crossings takes minutes. */
const MOST_CROSSINGS = 500;
/** Places for each side where others touch it. Corners of cells that meet have four, a ring gone round again and again has more. */
const MOST_CONTACTS = 8;
/** Pairs of sides with boxes that meet, about a quarter of a second's work. */
const MOST_PAIRS = 4e6;

interface Side {
  readonly edge: Edge;
  readonly ring: number;
  readonly place: number;
}

/** How the sides of a polygon lie to one another; a hole that is not in the outer ring or lies in another counts as crossing. */
export function tangleOf({ rings }: Piece): Tangle {
  const sides = rings.flatMap((ring, at) => edgesOf(ring).map((edge, place) => ({ edge, ring: at, place })));
  const index = new Flatbush(sides.length);
  for (const {
    edge: [from, to, west, east],
  } of sides) {
    index.add(west, Math.min(from[1], to[1]), east, Math.max(from[1], to[1]));
  }
  index.finish();
  return tangleIn(sides, index, rings);
}

function tangleIn(sides: readonly Side[], index: Flatbush, rings: readonly Ring[]): Tangle {
  let [contacts, crossings, pairs] = [0, 0, 0];
  for (const [number, side] of sides.entries()) {
    forEachMeeting(index, sides, number, (other) => {
      pairs += 1;
      if (areNeighbours(side, other, rings) || !edgesTouch(side.edge, other.edge)) return;
      contacts += 1;
      if (edgesCross(side.edge, other.edge)) crossings += 1;
    });
    if (pairs > MOST_PAIRS) return "intricate";
    if (crossings > MOST_CROSSINGS || contacts > 1000 + MOST_CONTACTS * sides.length) return "hopeless";
  }
  if (crossings > 0) return "crossing";
  if (contacts > 0) return "touching";
  return holesLieInside(rings) ? "none" : "crossing";
}

/** Goes through the later sides whose boxes meet that of one side. */
function forEachMeeting(
  index: Flatbush,
  sides: readonly Side[],
  number: number,
  visit: (side: Side) => void,
): void {
  const side = sides[number];
  if (side === undefined) return;
  const [from, to, west, east] = side.edge;
  index.search(west, Math.min(from[1], to[1]), east, Math.max(from[1], to[1]), (found) => {
    const other = found > number ? sides[found] : undefined;
    if (other !== undefined) visit(other);
    return false;
  });
}

/** Whether two sides follow one another in a ring; they share a corner then, and spikes are gone before. */
function areNeighbours(one: Side, other: Side, rings: readonly Ring[]): boolean {
  if (one.ring !== other.ring) return false;
  const last = (rings[one.ring]?.length ?? 0) - 2;
  const between = Math.abs(one.place - other.place);
  return between === 1 || between === last;
}

/** Whether each hole begins in the outer ring and in no other hole. Where no sides meet, the start decides for the whole. */
function holesLieInside([outer, ...holes]: readonly Ring[]): boolean {
  if (outer === undefined || holes.length === 0) return true;
  const [ground, ...gaps] = [outer, ...holes].map((ring) => pieceOf([ring]));
  return gaps.every((gap) => {
    const start = gap.rings[0]?.[0];
    if (start === undefined || ground === undefined || !inPiece(start, ground)) return false;
    return !gaps.some(
      (other) => other !== gap && boxesMeet(gap.bounds, other.bounds) && inPiece(start, other),
    );
  });
}
