import * as v from "valibot";
import {
  documentIdsSchema,
  namedSchema,
  ourLinkSchema,
  planDateSchema,
  planFigureSchema,
} from "./plan-reference";
import { localisedSchema } from "./text";

const membersSchema = v.object({
  members: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Who the members are: organisations, public bodies, experts. */
  of: localisedSchema,
});

const linkedSchema = v.object({ ...namedSchema.entries, ourLinks: v.array(ourLinkSchema) });

/** Who works on the plan, and who was heard. */
export const peopleSchema = v.object({
  about: localisedSchema,
  commissions: v.array(v.object({ ...linkedSchema.entries, ...membersSchema.entries })),
  groups: v.array(linkedSchema),
  tables: v.array(linkedSchema),
  committee: v.nullable(
    v.object({ name: localisedSchema, ...membersSchema.entries, met: v.array(planDateSchema) }),
  ),
  /** The values that run through the whole plan. */
  values: v.array(namedSchema),
  heard: v.array(planFigureSchema),
  documents: documentIdsSchema,
});
export type People = v.InferOutput<typeof peopleSchema>;
