import * as v from "valibot";
import { boundsSchema } from "./scenario-bounds";

const { siteId, position, reach, detour } = boundsSchema;
/** Not trimmed: what is read is what was written. */
const filled = v.pipe(v.string(), v.regex(/\S/, "a text that is not blank"));

/**
 * One small change over the city's data. A list of them is a scenario: what was before is the list without its last,
 * so each edit has its reverse for free.
 */
const editSchema = v.variant("kind", [
  v.object({ kind: v.literal("move"), site: siteId, to: position }),
  v.object({
    kind: v.literal("add"),
    site: siteId,
    name: filled,
    number: v.nullable(v.pipe(v.number(), v.integer())),
    at: position,
    foci: v.array(v.string()),
  }),
  v.object({ kind: v.literal("remove"), site: siteId }),
  /** Takes back all that was done to a site: it stands again as the data have it; an added one is gone. */
  v.object({ kind: v.literal("restore"), site: siteId }),
  /** The reach of one pilot in metres on the ground; null: the scenario's own again. */
  v.object({ kind: v.literal("pilot-reach"), site: siteId, reach: v.nullable(reach) }),
  v.object({ kind: v.literal("foci"), site: siteId, foci: v.array(v.string()) }),
  /** The reach of all pilots without a reach of their own; null: that of the data. */
  v.object({ kind: v.literal("reach"), reach: v.nullable(reach) }),
  /** How much longer the way is than the straight line. */
  v.object({ kind: v.literal("detour"), factor: detour }),
]);
export type Edit = v.InferOutput<typeof editSchema>;

/** A pilot as the data had it when the scenario was made, so that other data can be told from these. */
const originalSchema = v.object({
  site: siteId,
  at: position,
  /** Metres on the ground as the data say; they may be outside the range of edits. */
  reach: v.pipe(v.number(), v.finite(), v.minValue(0)),
  foci: v.array(v.string()),
});
export type Original = v.InferOutput<typeof originalSchema>;

export const scenarioSchema = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  name: filled,
  /** The id of the city. */
  city: v.string(),
  /** The version of the data it was made on. */
  data: v.string(),
  /** Moments in ISO 8601. */
  created: v.pipe(v.string(), v.isoTimestamp()),
  changed: v.pipe(v.string(), v.isoTimestamp()),
  originals: v.array(originalSchema),
  edits: v.array(editSchema),
  /** What was undone and can be done again, the next one last. */
  undone: v.array(editSchema),
  /** Where it came from; absent: it was begun here. */
  from: v.optional(v.literal("link")),
});
export type Scenario = v.InferOutput<typeof scenarioSchema>;

/** The scenario with one more edit; what was undone before cannot be done again after it. */
export function withEdit(scenario: Scenario, edit: Edit, now: string): Scenario {
  return { ...scenario, edits: [...scenario.edits, edit], undone: [], changed: now };
}

/** The scenario without its last edit, or the same one when there is none. */
export function undo(scenario: Scenario, now: string): Scenario {
  const last = scenario.edits.at(-1);
  if (last === undefined) return scenario;
  return {
    ...scenario,
    edits: scenario.edits.slice(0, -1),
    undone: [...scenario.undone, last],
    changed: now,
  };
}

/** The scenario with the edit that was undone last, or the same one when there is none. */
export function redo(scenario: Scenario, now: string): Scenario {
  const next = scenario.undone.at(-1);
  if (next === undefined) return scenario;
  return {
    ...scenario,
    edits: [...scenario.edits, next],
    undone: scenario.undone.slice(0, -1),
    changed: now,
  };
}

export function renamed(scenario: Scenario, name: string, now: string): Scenario {
  return { ...scenario, name, changed: now };
}

/** The same edits under another id and name; what was undone stays behind. */
export function copyOf(scenario: Scenario, id: string, name: string, now: string): Scenario {
  return { ...scenario, id, name, created: now, changed: now, undone: [] };
}
