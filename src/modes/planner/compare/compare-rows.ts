import { type Residents, residents } from "../../../domain/measure";
import type { Amount } from "../../../domain/planner";
import {
  CHANGES,
  type Change,
  type Changed,
  sumChanged,
  type UnitDifference,
} from "../../../domain/planner-difference";
import type { UnitRef } from "../../../domain/unit";

/** What a comparison is told in. */
export const MEASURES = ["residents", "area"] as const satisfies readonly (keyof Amount)[];
export type Measure = (typeof MEASURES)[number];

/** A municipality or a zone, before and after. */
export interface ComparedRow {
  readonly unit: UnitRef;
  readonly key: string;
  readonly name: string;
  /** Stands under the name: how much of a zone is inside, that a municipality is provisional. */
  readonly note: string | null;
  readonly changed: Changed;
  /** In which kinds of change some residents are placed roughly. */
  readonly rough: ReadonlySet<Change>;
}

/** Less ground than this, in square metres, is the rounding of the reckoning. */
const NO_GROUND = 1;

/** What became of the whole: nothing, of ground without residents only, or of residents too. */
export function outcomeOf({ gained, lost }: Changed): "same" | "ground" | "changed" {
  if (gained.residents + lost.residents > 0) return "changed";
  return gained.area + lost.area < NO_GROUND ? "same" : "ground";
}

/** Rows in which most changes first; equal ones keep their order. */
export const mostChangedFirst = (rows: readonly ComparedRow[], measure: Measure): readonly ComparedRow[] =>
  rows.toSorted((one, other) => turned(other, measure) - turned(one, measure));

const turned = ({ changed: { gained, lost } }: ComparedRow, measure: Measure): number =>
  gained[measure] + lost[measure];

/** Of the residents counted in these units, those placed roughly, and all of them. */
export function roughAmong(
  units: readonly UnitDifference[],
  rough: ReadonlySet<string>,
): { readonly rough: Residents; readonly all: Residents } {
  const counted = (some: readonly UnitDifference[]) => {
    const { gained, lost, unchanged } = sumChanged(some);
    return residents(gained.residents + lost.residents + unchanged.residents);
  };
  return { rough: counted(units.filter(({ code }) => rough.has(code))), all: counted(units) };
}

/** The kinds of change in which some residents of these units are placed roughly. */
export function roughChanges(
  units: readonly UnitDifference[],
  rough: ReadonlySet<string>,
): ReadonlySet<Change> {
  const sum = sumChanged(units.filter(({ code }) => rough.has(code)));
  return new Set(CHANGES.filter((change) => sum[change].residents > 0));
}

/** One figure of a row. */
export const amountOf = (changed: Changed, change: Change, measure: Measure): number =>
  changed[change][measure];
