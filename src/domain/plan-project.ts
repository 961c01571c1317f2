import * as v from "valibot";
import { documentIdsSchema, planIdSchema, planReferenceSchema } from "./plan-reference";
import { localisedSchema } from "./text";

/** Layers of the map that show places of a project. */
const layersSchema = v.pipe(v.array(v.string()), v.minLength(1));

/** Who says that these are the project's places: the plan itself, or only our reading of it. */
const namedBySchema = v.picklist(["by-plan", "by-us"]);

/** Where a project lands, said plainly; each answer with its reason. */
const planPlaceSchema = v.variant("kind", [
  v.object({
    kind: v.literal("sites"),
    sites: v.pipe(v.array(v.string()), v.minLength(1)),
    named: namedBySchema,
    reason: localisedSchema,
  }),
  v.object({
    kind: v.literal("layers"),
    layers: layersSchema,
    named: namedBySchema,
    reason: localisedSchema,
  }),
  v.object({ kind: v.literal("whole-area"), reason: localisedSchema }),
  v.object({
    kind: v.literal("none-named"),
    /** How many places the plan counts without naming one; null when it counts none. */
    count: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
    /** Where the plan wants it to reach later, which is not where it is. */
    later: v.nullable(v.object({ layers: layersSchema, text: localisedSchema })),
    reason: localisedSchema,
  }),
  /** We have not read what the plan says, so that «none named» would be a guess. */
  v.object({ kind: v.literal("not-known"), reason: localisedSchema }),
]);

/** The strategy on the map that a project is read as: our reading, not the plan's. */
const mapStrategySchema = v.variant("kind", [
  v.object({ kind: v.literal("one"), strategy: v.string() }),
  v.object({ kind: v.literal("cross-cutting") }),
  v.object({ kind: v.literal("none") }),
]);

/** One thing that the plan proposes. */
export const projectSchema = v.object({
  id: planIdSchema,
  /** The code that the plan gives it; null when none is known. */
  code: v.nullable(v.string()),
  title: localisedSchema,
  /** What it proposes, in a few sentences of our own. */
  proposes: localisedSchema,
  /** What it is made of, as the document lists it. */
  parts: v.array(localisedSchema),
  /** The line it belongs to, or only the strategy of the plan; null: neither is known. */
  within: v.nullable(planReferenceSchema),
  mapStrategy: mapStrategySchema,
  place: planPlaceSchema,
  /** The working group, only where a document ties it to the project; null: not stated in the plan. */
  group: v.nullable(v.string()),
  /** The values, only where a document ties them to the project; null: not stated in the plan. */
  values: v.nullable(v.array(v.string())),
  documents: documentIdsSchema,
  /** Nothing but code and title is known: what else is null is not known, rather than not stated. */
  titleOnly: v.boolean(),
  /** A project of another document on the same subject: our link, with its reason; that it carries it on nobody says. */
  alike: v.nullable(v.object({ project: v.string(), why: localisedSchema })),
});
export type Project = v.InferOutput<typeof projectSchema>;
