import * as v from "valibot";
import { localisedSchema } from "./text";

const email = v.pipe(v.string(), v.email("an e-mail address"));
const address = v.pipe(v.string(), v.url("a whole address"), v.startsWith("https://"));

/** Null, or left out: nobody has filled it in yet, and the pages say so. */
const maybe = <Schema extends v.GenericSchema>(schema: Schema) => v.optional(v.nullable(schema), null);

/** Who stands behind the app where it is published, and where to write to; whoever publishes it fills this in. */
export const contactsSchema = v.object({
  /** The body that publishes the app. */
  publisher: maybe(localisedSchema),
  /** Where people write to about barriers and mistakes. */
  feedbackEmail: maybe(email),
  feedbackUrl: maybe(address),
  /** The accessibility statement that was handed in to the authority. */
  accessibilityUrl: maybe(address),
  /** The day on which the app was put online, as the statement has to say: 2026-11-22. */
  publishedOn: maybe(v.pipe(v.string(), v.isoDate("a day: 2026-11-22"))),
});
export type Contacts = v.InferOutput<typeof contactsSchema>;

export const NO_CONTACTS: Contacts = {
  publisher: null,
  feedbackEmail: null,
  feedbackUrl: null,
  accessibilityUrl: null,
  publishedOn: null,
};

/** The fields that wait to be filled in; one way to write to is enough. */
export function unsetContacts(contacts: Contacts = NO_CONTACTS): (keyof Contacts)[] {
  const { publisher, feedbackEmail, feedbackUrl, accessibilityUrl, publishedOn } = contacts;
  return [
    ...(publisher === null ? (["publisher"] as const) : []),
    ...(feedbackEmail === null && feedbackUrl === null ? (["feedbackEmail"] as const) : []),
    ...(accessibilityUrl === null ? (["accessibilityUrl"] as const) : []),
    ...(publishedOn === null ? (["publishedOn"] as const) : []),
  ];
}
