import * as v from "valibot";
import type { Project } from "./plan-project";
import { documentIdsSchema, namedSchema, planIdSchema } from "./plan-reference";
import { localisedSchema } from "./text";

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A statement with the documents that make it. */
const sourcedSchema = v.object({ text: localisedSchema, documents: documentIdsSchema });

/** A strategy of the plan itself, never one of those on the map. */
const planStrategySchema = v.object({
  ...namedSchema.entries,
  /** «Strategy 1 of the plan»; null for those that complement the numbered ones. */
  number: v.nullable(count),
  about: localisedSchema,
  parts: v.array(localisedSchema),
  documents: documentIdsSchema,
});

const lineSchema = v.object({
  ...namedSchema.entries,
  planStrategy: v.string(),
  about: localisedSchema,
  documents: documentIdsSchema,
});
export type PlanLine = v.InferOutput<typeof lineSchema>;

/** An outer territory to which the plan looks next. */
const territorySchema = v.object({
  id: planIdSchema,
  name: v.string(),
  /** The homogeneous zone of that very name; null: the plan states none. */
  zone: v.nullable(v.string()),
  /** A zone whose name is like it, which the plan does not say to be the same. */
  near: v.nullable(v.string()),
  note: localisedSchema,
});

/** Why the perimeter is the one it is, and with which of the homogeneous zones it has to do. */
const perimeterSchema = v.object({
  municipalities: count,
  about: localisedSchema,
  definitions: v.array(sourcedSchema),
  reasons: v.array(sourcedSchema),
  zones: v.nullable(v.object({ touched: count, of: count, ...sourcedSchema.entries })),
});

/** By what a strategy of the plan is to be judged; a figure that the plan does not give is null. */
const indicatorsSchema = v.object({
  planStrategy: v.string(),
  about: localisedSchema,
  list: v.array(v.object({ ...namedSchema.entries, figure: v.nullable(localisedSchema) })),
  documents: documentIdsSchema,
});

/** What the plan says around its projects. */
export const catalogueSchema = v.object({
  /** What of the catalogue is our reading. */
  about: localisedSchema,
  vision: v.object({ name: localisedSchema, ...sourcedSchema.entries }),
  planStrategies: v.array(planStrategySchema),
  lines: v.array(lineSchema),
  /** How many projects the final plan has, of which perhaps only some are known. */
  finalPlan: v.nullable(v.object({ projects: count, about: localisedSchema, documents: documentIdsSchema })),
  perimeter: perimeterSchema,
  phaseTwo: v.nullable(
    v.object({ about: localisedSchema, documents: documentIdsSchema, territories: v.array(territorySchema) }),
  ),
  /** What was to come next. */
  following: v.nullable(
    v.object({ about: localisedSchema, steps: v.array(localisedSchema), documents: documentIdsSchema }),
  ),
  indicators: v.nullable(indicatorsSchema),
});
export type Catalogue = v.InferOutput<typeof catalogueSchema>;

/** The line of the plan that a project states; undefined where it states none, or one that is not among `lines`. */
export function lineOf(
  { within }: Pick<Project, "within">,
  lines: readonly PlanLine[],
): PlanLine | undefined {
  if (within === null || !("line" in within)) return undefined;
  return lines.find(({ id }) => id === within.line);
}

/**
 * The strategy of the plan that a project serves: that of its line, or the one stated without a line.
 * @returns null when neither is known, or the line is not among `lines`
 */
export function planStrategyOf(project: Project, lines: readonly PlanLine[]): string | null {
  const { within } = project;
  if (within !== null && "planStrategy" in within) return within.planStrategy;
  return lineOf(project, lines)?.planStrategy ?? null;
}
