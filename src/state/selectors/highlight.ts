import { createSelector } from "reselect";
import { type UnitRef, unitFromKey } from "../../domain/unit";
import type { App } from "../store";
import { codesOf, selectInside, selectSites } from "./geodata";

/** What stands out on the map: what is selected and what is under the pointer. */
export interface Highlight {
  readonly units: ReadonlySet<string>;
  readonly sites: ReadonlySet<string>;
  readonly patch: string | null;
}

export const selectHighlight = createSelector(
  [
    selectInside,
    selectSites,
    (app: App) => app.selection,
    (app: App) => app.hovered,
    (app: App) => app.compared,
  ],
  (inside, sites, selection, hovered, compared): Highlight => {
    const hoveredUnit = hovered === null || sites.has(hovered) ? null : unitFromKey(hovered);
    const chosen =
      selection?.kind === "unit" ? [selection.unit] : selection?.kind === "compare" ? compared : [];
    const units: UnitRef[] = [...chosen, ...(hoveredUnit === null ? [] : [hoveredUnit])];
    // What is under the pointer and no unit is a site, or a pilot that a scenario has added to those of the data.
    const hoveredSite = hoveredUnit === null ? hovered : null;
    const isKnown = selection?.kind === "pilot" || (selection?.kind === "site" && sites.has(selection.id));
    const marked = [isKnown ? selection.id : null, hoveredSite];
    return {
      units: new Set(units.flatMap((unit) => [...codesOf(inside, unit)])),
      sites: new Set(marked.filter((id) => id !== null)),
      patch: selection?.kind === "patch" ? selection.id : null,
    };
  },
);
