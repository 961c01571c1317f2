import { beforeAll, expect, test } from "vitest";
import { addLanguage, lacksWords, startText, textIn } from "../../src/i18n";
import { en } from "../../src/i18n/en";

beforeAll(() => startText("it"));

test("Italian and English are whole; an added language with a part of the words falls back to English and is known to", () => {
  expect(lacksWords("it")).toBe(false);
  expect(lacksWords("en")).toBe(false);
  addLanguage("fr", { common: { notKnown: "inconnu" } });
  expect(lacksWords("fr")).toBe(true);
  expect(textIn("fr")("common.notKnown")).toBe("inconnu");
  expect(textIn("fr")("common.atLeast")).toBe("at least");
});

test("a language without a singular of its own is whole with the plurals alone", () => {
  const { residents_one: _, ...common } = en.common;
  addLanguage("ja", { ...en, common });
  expect(lacksWords("ja")).toBe(false);
});

test("words that come from outside are shown as they are and call up no others", () => {
  const notice = textIn("en")("explore.notice.unknownIds", { ids: "$t(common.notKnown) {{year}} <b>" });
  expect(notice).toContain("$t(common.notKnown) {{year}} <b>");
});
