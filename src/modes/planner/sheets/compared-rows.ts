import type { Municipality } from "../../../domain/municipality";
import { byZone } from "../../../domain/planner";
import {
  type Change,
  type Changed,
  type DifferenceAnswer,
  sumChanged,
} from "../../../domain/planner-difference";
import type { Zone } from "../../../domain/zone";
import { outcomeOf, roughChanges } from "../compare/compare-rows";
import type { Sheet } from "./use-sheet";

/** A zone or a municipality before and after. */
export interface ComparedRow {
  readonly id: string;
  readonly name: string;
  readonly changed: Changed;
  /** In which kinds of change some residents are placed roughly. */
  readonly rough: ReadonlySet<Change>;
}

interface Known {
  readonly zones: ReadonlyMap<string, Pick<Zone, "name">>;
  /** The codes of municipalities whose residents are placed roughly. */
  readonly rough: ReadonlySet<string>;
}

type Words = Pick<Sheet, "text" | "figures" | "municipalities"> & {
  readonly inside: readonly Pick<Municipality, "code" | "zone">[];
};

/** The zones, then those municipalities in which anything changes, each in the order of their names. */
export function comparedRows(
  { units }: DifferenceAnswer,
  { zones, rough }: Known,
  words: Words,
): ComparedRow[] {
  const { text, figures, municipalities, inside } = words;
  const byName = (one: ComparedRow, other: ComparedRow) => figures.compare(one.name, other.name);
  const zoneRows = [...byZone(units, inside)].map(
    ([id, own]): ComparedRow => ({
      id: `z${id}`,
      name: text("planner.sheets.compared.zone", { id, name: zones.get(id)?.name ?? id }),
      changed: sumChanged(own),
      rough: roughChanges(own, rough),
    }),
  );
  const changing = units.filter(({ changed }) => outcomeOf(changed) !== "same");
  const unitRows = changing.map(
    (unit): ComparedRow => ({
      id: `m${unit.code}`,
      name: municipalities.get(unit.code)?.name ?? unit.code,
      changed: unit.changed,
      rough: roughChanges([unit], rough),
    }),
  );
  return [...zoneRows.sort(byName), ...unitRows.sort(byName)];
}
