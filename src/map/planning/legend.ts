import { CHANGES, type Change } from "../../domain/planner-difference";
import { textIn } from "../../i18n";
import type { SlotNumber } from "../../theme/slots";
import type { Shown } from "./shown";

/** How the map draws it, by the names that the legend's own drawings have. */
export type PlannerMark =
  | { readonly kind: "reach" | "moved"; readonly slot: SlotNumber }
  | { readonly kind: "ghost" | "gap" | "chosen" | "forbidden" | "none" }
  | { readonly kind: "change"; readonly change: Change };

export interface PlannerLegendRow {
  readonly id: string;
  readonly word: string;
  readonly mark: PlannerMark;
}

/** What the planner's map shows now, in the order in which it is looked for. @param slot the slot of the pilots' strategy */
export function plannerLegend(shown: Shown, slot: SlotNumber, language: string): PlannerLegendRow[] {
  const text = textIn(language);
  const row = (id: Word, mark: PlannerMark): PlannerLegendRow => ({
    id,
    word: text(`planner.onMap.legend.${id}`),
    mark,
  });
  return [
    row("reach", { kind: "reach", slot }),
    ...(shown.hasGhosts ? [row("moved", { kind: "moved", slot }), row("ghost", { kind: "ghost" })] : []),
    ...(shown.difference === null ? [] : CHANGES.map((change) => row(change, { kind: "change", change }))),
    ...(shown.isShared ? [row("none", { kind: "none" })] : []),
    ...(shown.gaps === null ? [] : [row("gaps", { kind: "gap" })]),
    ...(shown.search === null ? [] : [row("chosen", { kind: "chosen" })]),
    ...(shown.hasForbidden ? [row("forbidden", { kind: "forbidden" })] : []),
  ];
}

type Word = Change | "reach" | "moved" | "ghost" | "none" | "gaps" | "chosen" | "forbidden";
