import * as v from "valibot";
import {
  FIRST_KIOSK_SETTINGS,
  isKioskField,
  type KioskSettings,
  kioskFields,
  type StaffSettings,
} from "../domain/kiosk-settings";
import type { Problem } from "../domain/problem";
import type { Readable } from "../domain/readable";
import { checked, parseJson } from "./json";

/** A list would pass for a record of numbers. */
const fieldsSchema = v.pipe(
  v.unknown(),
  v.check((fields) => !Array.isArray(fields), "fields by name"),
  v.record(v.string(), v.unknown()),
);

/** Said of the file's form; it is no setting. */
const FORM = "version";

/** The settings that a text gives, over the defaults. A field that is wrong is named and keeps its default. */
export function parseKioskSettings(file: string, text: string): Readable<KioskSettings> {
  const json = parseJson(file, text);
  const given = json.ok ? givenSettings(file, json.value) : { value: {}, problems: json.problems };
  return { value: { ...FIRST_KIOSK_SETTINGS, ...given.value }, problems: given.problems };
}

/** The settings that a value gives, each checked by itself. `file` names where the value was found. */
export function givenSettings(file: string, value: unknown): Readable<StaffSettings> {
  const fields = checked(fieldsSchema, value, file, null);
  if (!fields.ok) return { value: {}, problems: fields.problems };
  const { [FORM]: form = 1, ...settings } = fields.value;
  const problems: Problem[] = form === 1 ? [] : [notASetting(file, FORM, form, "1")];
  const good: [string, unknown][] = [];
  for (const [field, given] of Object.entries(settings)) {
    if (!isKioskField(field)) {
      problems.push(notASetting(file, field, given, Object.keys(kioskFields).join(", ")));
      continue;
    }
    const one = checked(v.object({ [field]: kioskFields[field] }), { [field]: given }, file, null);
    if (one.ok) good.push(...Object.entries(one.value));
    else problems.push(...one.problems);
  }
  return { value: Object.fromEntries(good) as StaffSettings, problems };
}

function notASetting(file: string, path: string, got: unknown, wanted: string): Problem {
  return { code: "schema", file, feature: null, values: { path, got: JSON.stringify(got) ?? "", wanted } };
}
