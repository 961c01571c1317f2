import * as v from "valibot";
import {
  documentIdsSchema,
  namedSchema,
  ourLinkSchema,
  planDateSchema,
  planFigureSchema,
} from "./plan-reference";
import { localisedSchema } from "./text";

const stepSchema = v.pipe(
  v.object({
    from: planDateSchema,
    /** null: it happened then; open: no end is stated. */
    until: v.nullable(v.union([v.literal("open"), planDateSchema])),
    text: localisedSchema,
    documents: documentIdsSchema,
  }),
  // Each may be as exact as it is known: from March 2014 until some time in 2014 is no step back.
  v.check(
    ({ from, until }) => until === null || until === "open" || from.slice(0, until.length) <= until,
    "an end that is not before the beginning",
  ),
);

const subjectSchema = v.object({ ...namedSchema.entries, ourLinks: v.array(ourLinkSchema) });

const pastPlanSchema = v.object({
  ...namedSchema.entries,
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** The year it is known by. */
  year: planDateSchema,
  about: localisedSchema,
  aims: v.array(localisedSchema),
  steps: v.array(stepSchema),
  figures: v.array(planFigureSchema),
  areas: v.array(subjectSchema),
  directions: v.array(subjectSchema),
  /** What it handed on to the next plan; null: no document states it. */
  carriedOver: v.nullable(localisedSchema),
  documents: documentIdsSchema,
});

/** How the plan came about: the plans one after another, each with its dated steps. */
export const historySchema = v.object({ about: localisedSchema, plans: v.array(pastPlanSchema) });
export type History = v.InferOutput<typeof historySchema>;
