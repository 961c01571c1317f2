import * as v from "valibot";
import { localisedSchema } from "./text";

/** Made once and never changed: pages and links are called by it. */
export const planIdSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]+$/, "lower case letters, digits and hyphens"),
);

/** A year, a month or a day in ISO 8601, as exact as the document has it. */
export const planDateSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}){0,2}$/, "a date in ISO 8601"),
  v.check(isInCalendar, "a date of the calendar"),
);

/** Browsers differ over the thirtieth of February: some take it for a day in March, which then would stand on the page. */
function isInCalendar(iso: string): boolean {
  const day = `${iso}${"-01-01".slice(iso.length - 4)}`;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/** The documents that say it; nothing of the plan stands without one. */
export const documentIdsSchema = v.pipe(v.array(v.string()), v.minLength(1));

/** A line of the plan, or one of its strategies where no line is stated. */
export const planReferenceSchema = v.union([
  v.strictObject({ line: v.string() }),
  v.strictObject({ planStrategy: v.string() }),
]);

/** A link that no document makes: we make it, because the subject is the same, and say why. */
export const ourLinkSchema = v.object({ to: planReferenceSchema, why: localisedSchema });

/** Something that has a name and nothing else known of it. */
export const namedSchema = v.object({ id: planIdSchema, name: localisedSchema });

/** A count that a document states. */
export const planFigureSchema = v.object({
  id: planIdSchema,
  value: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** more-than: the document says that it is more, not how many. */
  bound: v.picklist(["exactly", "more-than"]),
  /** What is counted. */
  what: localisedSchema,
  /** null: the document does not say at which date. */
  asOf: v.nullable(planDateSchema),
  documents: documentIdsSchema,
});
