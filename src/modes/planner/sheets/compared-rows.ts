import { CHANGES, type Changed, type DifferenceAnswer } from "../../../domain/planner-difference";
import type { Zone } from "../../../domain/zone";
import type { Sheet } from "./use-sheet";

/** A zone or a municipality before and after. */
export interface ComparedRow {
  readonly id: string;
  readonly name: string;
  readonly changed: Changed;
}

interface Shown {
  readonly answer: DifferenceAnswer;
  readonly zones: ReadonlyMap<string, Changed>;
}

type Words = Pick<Sheet, "text" | "figures" | "municipalities">;

/** Whether anything is gained or lost. */
export const hasChanged = (changed: Changed): boolean =>
  CHANGES.some((one) => one !== "unchanged" && (changed[one].residents > 0 || changed[one].area > 0));

/** The zones, then those municipalities in which anything changes. */
export function comparedRows(
  { answer, zones }: Shown,
  known: ReadonlyMap<string, Zone>,
  words: Words,
): ComparedRow[] {
  const { text, figures, municipalities } = words;
  const byName = (one: ComparedRow, other: ComparedRow) => figures.compare(one.name, other.name);
  const zoneRows = [...zones].map(
    ([id, changed]): ComparedRow => ({
      id: `z${id}`,
      name: text("planner.sheets.compared.zone", { id, name: known.get(id)?.name ?? id }),
      changed,
    }),
  );
  const rows = answer.units.filter(({ changed }) => hasChanged(changed));
  const unitRows = rows.map(
    ({ code, changed }): ComparedRow => ({
      id: `m${code}`,
      name: municipalities.get(code)?.name ?? code,
      changed,
    }),
  );
  return [...zoneRows.sort(byName), ...unitRows.sort(byName)];
}
