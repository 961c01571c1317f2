import { unsetContacts } from "../domain/contacts";
import type { Problem } from "../domain/problem";
import type { Files } from "../exchange/check-package";
import { CITY_FILE } from "../exchange/names";
import { parseCity, withText } from "../exchange/read-geodata";
import { textsOf } from "../exchange/texts";

/** What whoever publishes the map has yet to fill in: no fault of the data, so the check only warns of it. */
export function contactWarnings(files: Files): Problem[] {
  const texts = textsOf(files);
  const city = texts.ok ? withText(texts.value, CITY_FILE, parseCity) : texts;
  if (!city.ok) return [];
  return unsetContacts(city.value.contacts).map((field) => ({
    code: "contact-unset",
    file: CITY_FILE,
    feature: null,
    values: { path: `contacts.${field}` },
  }));
}

/** Values of publiccode.yml that stand there only until somebody publishes the software. */
const PLACEHOLDERS = [
  { path: "url", value: /^url:\s*"?(https?:\/\/(?:[\w-]+\.)?example\.(?:org|com|net)[^"\s]*)/m },
  { path: "maintenance.type", value: /^maintenance:\s*\n(?:[ \t]+.*\n)*?[ \t]+type:\s*"?(none)\b/m },
];

/** The placeholders that are left in a publiccode.yml. */
export function publiccodeWarnings(file: string, text: string): Problem[] {
  return PLACEHOLDERS.flatMap(({ path, value }): Problem[] => {
    const got = value.exec(text)?.[1];
    return got === undefined
      ? []
      : [{ code: "placeholder-left", file, feature: null, values: { path, got } }];
  });
}
