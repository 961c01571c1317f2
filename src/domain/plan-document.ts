import * as v from "valibot";
import { planDateSchema, planIdSchema } from "./plan-reference";
import { localisedSchema } from "./text";

/** A document that the facts of the plan come from. What is null is not known. */
export const planDocumentSchema = v.object({
  id: planIdSchema,
  /** How we call it. */
  title: localisedSchema,
  date: v.nullable(planDateSchema),
  publisher: v.nullable(localisedSchema),
  /** What to know of it. */
  note: v.nullable(localisedSchema),
});
export type PlanDocument = v.InferOutput<typeof planDocumentSchema>;
