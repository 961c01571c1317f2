import type { Found } from "../device/scenario-record";
import type { Kept, Notice, Planner, ScenarioRef } from "./memory";
import { closed, newId, now } from "./shelf";

/**
 * Another tab saved or deleted a scenario that was edited here. Both are kept: theirs under its id, this tab's as a copy
 * named so, in which whoever works here goes on.
 */
export function keptBoth(planner: Planner, id: string, theirs: Found | null): Partial<Planner> {
  const mine = planner.shelf.get(id);
  if (mine === undefined) return {};
  const { name } = mine.scenario;
  const copy = { ...mine.scenario, id: newId(), name: planner.naming.conflict(name), changed: now() };
  const { shelf, unreadable } = withTheirs(planner, id, theirs);
  const renamed = (ref: ScenarioRef) => (ref === id ? copy.id : ref);
  const { compared, current } = planner;
  return {
    shelf: new Map([...shelf, [copy.id, { scenario: copy, saved: null, leaving: false }]]),
    unreadable,
    current: renamed(current),
    compared: compared && { before: renamed(compared.before), after: renamed(compared.after) },
    notices: noticed(planner, {
      kind: "both-kept",
      name: theirs === null ? name : nameOf(theirs),
      copy: copy.id,
    }),
    trouble: null,
  };
}

/** Another tab changed what was deleted here: its changes were never seen here, so they come back. */
export function broughtBack(planner: Planner, id: string, theirs: Found | null): Partial<Planner> {
  return {
    ...withTheirs(planner, id, theirs),
    ...(theirs === null ? {} : { notices: noticed(planner, { kind: "not-deleted", name: nameOf(theirs) }) }),
    trouble: null,
  };
}

/**
 * Another tab says that it saved or deleted something. What was edited here meanwhile stays: saving it finds out. Null:
 * nothing changes here.
 */
export function heardOf(planner: Planner, id: string, theirs: Found | null): Partial<Planner> | null {
  const mine = planner.shelf.get(id);
  if (mine !== undefined && !isUntouched(mine)) return null;
  if (theirs === null) return mine === undefined ? null : takenAway(planner, mine);
  if (theirs.kind === "unreadable") return mine === undefined ? withTheirs(planner, id, theirs) : null;
  if (mine?.saved !== undefined && (mine.saved?.revision ?? 0) >= theirs.revision) return null;
  const isOpen = planner.current === id || planner.compared?.before === id || planner.compared?.after === id;
  return {
    ...withTheirs(planner, id, theirs),
    ...(isOpen ? { notices: noticed(planner, { kind: "changed-elsewhere", name: nameOf(theirs) }) } : {}),
  };
}

/** Whether the device has a scenario as it is in memory. */
export const isUntouched = ({ scenario, saved, leaving }: Kept): boolean =>
  !leaving && saved?.scenario === scenario;

function takenAway(planner: Planner, { scenario: { id, name } }: Kept): Partial<Planner> {
  const shown = closed(planner, id);
  const wasOpen = planner.current === id || shown.compared !== planner.compared;
  return {
    ...shown,
    ...withTheirs(planner, id, null),
    ...(wasOpen ? { notices: noticed(planner, { kind: "deleted-elsewhere", name }) } : {}),
  };
}

const nameOf = (found: Found): string => (found.kind === "scenario" ? found.scenario.name : found.name);

/** The shelf with what the device has under an id, and nothing else under it. */
export function withTheirs(
  { shelf, unreadable }: Pick<Planner, "shelf" | "unreadable">,
  id: string,
  theirs: Found | null,
): Pick<Planner, "shelf" | "unreadable"> {
  const others = [...shelf].filter(([other]) => other !== id);
  const named = unreadable.filter((one) => one.id !== id);
  if (theirs === null) return { shelf: new Map(others), unreadable: named };
  if (theirs.kind === "unreadable") return { shelf: new Map(others), unreadable: [...named, theirs] };
  const { scenario, revision } = theirs;
  const kept = { scenario, saved: { scenario, revision }, leaving: false };
  return { shelf: new Map([...others, [id, kept]]), unreadable: named };
}

type Unnumbered = Notice extends infer One ? (One extends Notice ? Omit<One, "number"> : never) : never;

/** The notices with one more; the same one is not said twice. */
export function noticed({ notices }: Planner, notice: Unnumbered): readonly Notice[] {
  const others = notices.filter(
    ({ number: _, ...known }) => JSON.stringify(known) !== JSON.stringify(notice),
  );
  return [...others, { ...notice, number: (notices.at(-1)?.number ?? 0) + 1 }];
}
