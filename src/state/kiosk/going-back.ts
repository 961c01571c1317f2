import { FIRST_PLANNER, type Kept, type Planner } from "../planner/memory";
import { type App, FIRST_MEMORY } from "../store";
import type { Kiosk } from "./memory";

/**
 * All that goes back when a visitor has left: filters, selection, camera, language and look with the roots; text size; what was
 * drawn and planned; the sheet and the notes of a link. What was loaded and reckoned stays.
 */
export function goneBack({ planner }: Pick<App, "planner">, { home, before }: Kiosk) {
  const { sheet, hovered, unknownIds } = FIRST_MEMORY;
  return {
    ...home.roots,
    ...{ sheet, hovered, unknownIds },
    planner: planner && unplanned(planner, before),
  };
}

/** The planner as it opens, with the scenarios that were there before; what it was told and what it reckoned stays. */
function unplanned(planner: Planner, before: Kiosk["before"]): Planner {
  const { naming, opened, unreadable, trouble, coverages, differences, failures, searches } = planner;
  return {
    ...FIRST_PLANNER,
    ...{ naming, opened, unreadable, trouble, coverages, differences, failures, searches },
    shelf: shelfBefore(planner.shelf, before),
  };
}

/** Scenarios of the visitor leave the device; staff's are again as they were, also one that the visitor deleted. */
function shelfBefore(
  shelf: ReadonlyMap<string, Kept>,
  { shelf: before, at }: Kiosk["before"],
): ReadonlyMap<string, Kept> {
  const made = [...shelf].map(([id, kept]): [string, Kept] => {
    const was = before.get(id);
    if (was !== undefined) return [id, { ...kept, scenario: was.scenario, leaving: was.leaving }];
    return [id, { ...kept, leaving: kept.leaving || kept.scenario.created >= at }];
  });
  const gone = [...before].filter(([id]) => !shelf.has(id));
  return new Map([...made, ...gone.map(([id, kept]) => [id, { ...kept, saved: null }] as const)]);
}
