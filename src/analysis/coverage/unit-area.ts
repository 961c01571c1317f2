import { areaOf } from "../geometry";
import type { Piece } from "../piece";
import { Recent } from "../recent";
import { split, uniteLocally } from "../split";
import type { Unit } from "../units";
import { withoutFailing } from "../without-failing";
import type { Disc, Pilot } from "./disc";

/** Square metres of a municipality by how many pilots reach them, and by strategy. */
export interface UnitArea {
  readonly depths: readonly [none: number, one: number, two: number, more: number];
  /** What the pilots of each strategy reach, in the city's order. */
  readonly strategies: readonly number[];
  /** The ids of pilots whose circle could not be used; each is missing from the figures. */
  readonly failed: readonly string[];
}

/** Answers kept for a municipality, so that going back costs nothing. */
const KEPT = 6;

/** Reckons the areas of one municipality, and remembers. */
export interface AreaReckoner {
  /** Pilots that do not touch the municipality may be among them. */
  divided(pilots: readonly Pilot[]): UnitArea;
  /** What any of the discs covers. */
  covered(discs: readonly Disc[]): number;
}

export function areaReckoner(unit: Unit, strategies: number): AreaReckoner {
  const divisions = new Recent<UnitArea>(KEPT);
  const covers = new Recent<number>(2 * KEPT);
  const whole = areaOf(unit.pieces);
  return {
    divided: (pilots) => {
      const touching = pilots.filter(({ disc }) => disc.touched.has(unit.code));
      const key = touching.map(({ disc, serves, site }) => `${site.id}@${disc.key}*${serves}`).join(" ");
      return divisions.getOr(key, () => divisionOf(unit, whole, touching, strategies));
    },
    covered: (discs) => {
      const touching = discs.filter(({ touched }) => touched.has(unit.code));
      const key = touching.map((disc) => disc.key).join(" ");
      return covers.getOr(key, () => coverOf(unit, touching));
    },
  };
}

/** Ground of one kind: reached by so many pilots, three standing for more, that serve these strategies. */
interface Cell {
  readonly piece: Piece;
  readonly depth: 0 | 1 | 2 | 3;
  readonly serves: number;
}

const ONE_MORE = { 0: 1, 1: 2, 2: 3, 3: 3 } as const;

function divisionOf(unit: Unit, whole: number, pilots: readonly Pilot[], strategies: number): UnitArea {
  const bare = unit.pieces.map((piece): Cell => ({ piece, depth: 0, serves: 0 }));
  const { result, failed } = withoutFailing(pilots, (tried) => tried.reduce(divide, bare));
  const measured = result
    .filter(({ depth }) => depth > 0)
    .map((cell) => ({ ...cell, area: areaOf([cell.piece]) }));
  const sum = (counts: (cell: Cell) => boolean) =>
    measured.filter(counts).reduce((total, { area }) => total + area, 0);
  const [one, two, more] = [1, 2, 3].map((depth) => sum((cell) => cell.depth === depth));
  return {
    depths: [whole - sum(() => true), one ?? 0, two ?? 0, more ?? 0],
    strategies: Array.from({ length: strategies }, (_, bit) =>
      sum(({ serves }) => (serves & (1 << bit)) !== 0),
    ),
    failed: failed.map(({ site }) => site.id),
  };
}

function divide(cells: readonly Cell[], { disc, serves }: Pilot): Cell[] {
  return cells.flatMap((cell): Cell[] => {
    if (cell.depth === 3 && (cell.serves & serves) === serves) return [cell];
    const { covered, bare } = split(cell.piece, [disc.piece]);
    const within = { depth: ONE_MORE[cell.depth], serves: cell.serves | serves };
    return [...covered.map((piece) => ({ ...within, piece })), ...bare.map((piece) => ({ ...cell, piece }))];
  });
}

function coverOf(unit: Unit, discs: readonly Disc[]): number {
  const { result } = withoutFailing(discs, (tried) => {
    const cover = uniteLocally(tried.map(({ piece }) => piece));
    return unit.pieces.reduce((sum, piece) => sum + areaOf(split(piece, cover).covered), 0);
  });
  return result;
}
