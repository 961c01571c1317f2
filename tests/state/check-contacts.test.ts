import { describe, expect, test } from "vitest";
import type { Files } from "../../src/exchange/check-package";
import { contactWarnings, publiccodeWarnings } from "../../src/state/check-contacts";
import { checkGeodata } from "../../src/state/check-geodata";
import { filesOf, TINY_CITY } from "../fixtures/city-on-disk";

const paths = (warnings: readonly { readonly values: Readonly<Record<string, unknown>> }[]) =>
  warnings.map(({ values }) => values.path);

/** The tiny city with these contacts in its own file. */
function withContacts(contacts: unknown): Files {
  const files = filesOf(TINY_CITY);
  const city: unknown = JSON.parse(new TextDecoder().decode(files.get("city.json")));
  const text = JSON.stringify(Object.assign(city ?? {}, { contacts }));
  return new Map([...files, ["city.json", Uint8Array.from(new TextEncoder().encode(text))]]);
}

describe("what whoever publishes the map has yet to fill in", () => {
  test("is said of a city without contacts, which is whole all the same", async () => {
    const files = filesOf(TINY_CITY);
    expect(paths(contactWarnings(files))).toEqual([
      "contacts.publisher",
      "contacts.feedbackEmail",
      "contacts.accessibilityUrl",
      "contacts.publishedOn",
    ]);
    expect(await checkGeodata(files)).toEqual([]);
  });

  test("is no longer said once it is filled in; one way to write to is enough", () => {
    const contacts = {
      publisher: { it: "Ente", en: "Body" },
      feedbackUrl: "https://example.org/write",
      accessibilityUrl: "https://example.org/statement",
      publishedOn: "2026-01-31",
    };
    expect(contactWarnings(withContacts(contacts))).toEqual([]);
    expect(paths(contactWarnings(withContacts({ ...contacts, publisher: null })))).toEqual([
      "contacts.publisher",
    ]);
  });

  test("an address that is none is a fault and no warning", async () => {
    const files = withContacts({ feedbackEmail: "nobody" });
    expect(contactWarnings(files)).toEqual([]);
    const problems = await checkGeodata(files);
    expect(problems.map(({ code, file }) => [code, file])).toContainEqual(["schema", "city.json"]);
  });

  test("placeholders of publiccode.yml are named until they are replaced", () => {
    const placeholder = 'url: "https://example.org/a.git"\nmaintenance:\n  # nobody yet\n  type: none\n';
    expect(paths(publiccodeWarnings("publiccode.yml", placeholder))).toEqual(["url", "maintenance.type"]);
    const filled =
      'url: "https://code.city/a.git"\nmaintenance:\n  type: internal\n  contacts:\n    - name: x\n';
    expect(publiccodeWarnings("publiccode.yml", filled)).toEqual([]);
  });
});
