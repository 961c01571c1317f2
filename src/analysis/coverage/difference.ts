import { residents, squareMetres } from "../../domain/measure";
import { SMALLEST_PATCH } from "../../domain/overlap";
import { type Amount, NOTHING } from "../../domain/planner";
import {
  CHANGES,
  type Change,
  type ChangedPatch,
  type DifferenceAnswer,
  type DifferenceQuestion,
  type UnitDifference,
} from "../../domain/planner-difference";
import { area } from "../geometry";
import { type Piece, polygonOf } from "../piece";
import { split, uniteLocally } from "../split";
import type { Unit } from "../units";
import { type Census, type Desk, pilotsOf, unitAt } from "./desk";
import type { Disc } from "./disc";

/** The discs of both sides: those that stay, those only before and those only after. */
interface Sides {
  readonly both: readonly Disc[];
  readonly before: readonly Disc[];
  readonly after: readonly Disc[];
}

/** What a change of the pilots gains, loses and leaves, per municipality. */
export function differenceOf(desk: Desk, census: Census, question: DifferenceQuestion): DifferenceAnswer {
  const [before, after] = [question.before, question.after].map((sites) => {
    const discs = pilotsOf(desk, sites).map(({ disc }) => disc);
    return new Map(discs.map((disc) => [disc.key, disc]));
  });
  const all = [...(before ?? []), ...(after ?? [])];
  const unique = [...new Map(all)];
  const sides: Sides = {
    both: unique.filter(([key]) => before?.has(key) && after?.has(key)).map(([, disc]) => disc),
    before: unique.filter(([key]) => !after?.has(key)).map(([, disc]) => disc),
    after: unique.filter(([key]) => !before?.has(key)).map(([, disc]) => disc),
  };
  const people = changeOfPeople(census, sides);
  return {
    units: question.units.map((code) => unitDifference(unitAt(desk.units, code), sides, census, people)),
  };
}

/** Bits of a residents' point, or of a piece of ground. */
const BEFORE = 1;
const AFTER = 2;
const KIND: Readonly<Record<Change, number>> = { gained: AFTER, lost: BEFORE, unchanged: BEFORE | AFTER };

function changeOfPeople({ index, reached }: Census, { both, before, after }: Sides): Uint8Array {
  const bits = new Uint8Array(index.size);
  const mark = (discs: readonly Disc[], bit: number) => {
    for (const disc of discs)
      for (const point of reached(disc).points) bits[point] = (bits[point] ?? 0) | bit;
  };
  mark(both, BEFORE | AFTER);
  mark(before, BEFORE);
  mark(after, AFTER);
  return bits;
}

interface Cell {
  readonly piece: Piece;
  readonly bits: number;
}

function unitDifference(unit: Unit, sides: Sides, { index }: Census, people: Uint8Array): UnitDifference {
  const counts = [0, 0, 0, 0];
  for (const point of index.of(unit.code)) {
    const bits = people[point] ?? 0;
    counts[bits] = (counts[bits] ?? 0) + index.countAt(point);
  }
  const cells = groundOf(unit, sides);
  const measured = CHANGES.map((change) => {
    const own = cells
      .filter(({ bits }) => bits === KIND[change])
      .map(({ piece }) => ({ piece, area: area(piece) }));
    const ground = own.reduce((sum, cell) => sum + cell.area, 0);
    const amount: Amount = { residents: residents(counts[KIND[change]] ?? 0), area: squareMetres(ground) };
    return { amount, patches: patchesOf(unit.code, change, own) };
  });
  const [gained = NOTHING, lost = NOTHING, unchanged = NOTHING] = measured.map(({ amount }) => amount);
  return {
    code: unit.code,
    changed: { gained, lost, unchanged },
    patches: measured.flatMap(({ patches }) => patches),
  };
}

/**
 * What stays is taken out first, so that the edges of both sides never lie upon one another: an overlay of equal edges
 * leaves splinters.
 */
function groundOf(unit: Unit, sides: Sides): Cell[] {
  const steps: [readonly Disc[], number][] = [
    [sides.both, BEFORE | AFTER],
    [sides.before, BEFORE],
    [sides.after, AFTER],
  ];
  return steps.reduce<Cell[]>(
    (cells, [discs, bits]) => {
      const touching = discs.filter(({ touched }) => touched.has(unit.code)).map(({ piece }) => piece);
      return touching.length === 0 ? cells : divided(cells, uniteLocally(touching), bits);
    },
    unit.pieces.map((piece) => ({ piece, bits: 0 })),
  );
}

function divided(cells: readonly Cell[], cover: readonly Piece[], bits: number): Cell[] {
  return cells.flatMap((cell) => {
    if ((cell.bits | bits) === cell.bits) return [cell];
    const { covered, bare } = split(cell.piece, cover);
    return [
      ...covered.map((piece) => ({ piece, bits: cell.bits | bits })),
      ...bare.map((piece) => ({ piece, bits: cell.bits })),
    ];
  });
}

function patchesOf(
  unit: string,
  change: Change,
  cells: readonly { readonly piece: Piece; readonly area: Amount["area"] }[],
): ChangedPatch[] {
  const drawn = cells.filter((cell) => cell.area >= SMALLEST_PATCH).sort((a, b) => b.area - a.area);
  return drawn.map((cell, i) => ({
    id: `${unit}-${change}-${i + 1}`,
    unit,
    change,
    area: cell.area,
    geometry: polygonOf(cell.piece),
  }));
}
