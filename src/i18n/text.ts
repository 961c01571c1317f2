import i18next, { type TFunction } from "i18next";
import { initReactI18next, useTranslation } from "react-i18next";
import { en } from "./en";
import { it } from "./it";

/** The languages of the interface itself; a city may bring more. */
export const LANGUAGES = ["it", "en"] as const;

/** Looks a message up by its key; a wrong key does not compile. */
export type Text = TFunction<"translation">;

/**
 * Makes the messages ready. Italian and English are in the bundle, so nothing is awaited and nothing flickers.
 * A key that an added language lacks is shown in English.
 */
export function startText(language: string): void {
  void i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: "en",
    resources: { it: { translation: it }, en: { translation: en } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
}

/** The language of every text from now on. */
export function speak(language: string): void {
  void i18next.changeLanguage(language);
}

/** Adds a city's own language; keys are nested as in the built-in ones. */
export function addLanguage(language: string, messages: Readonly<Record<string, unknown>>): void {
  i18next.addResourceBundle(language, "translation", messages);
}

/** Whether an added language lacks some of the words, which are then shown in English. */
export function lacksWords(language: string): boolean {
  return keysOf(en).some((key) => i18next.getResource(language, "translation", key) === undefined);
}

/** The keys of messages, nested ones with dots; the singular is left out, because not every language has one. */
function keysOf(messages: object, before = ""): string[] {
  return Object.entries(messages).flatMap(([key, value]) => {
    if (key.endsWith("_one")) return [];
    return typeof value === "object" && value !== null
      ? keysOf(value, `${before}${key}.`)
      : [`${before}${key}`];
  });
}

/** Text in one language, outside of components. */
export const textIn = (language: string): Text => i18next.getFixedT(language);

/** Text in the reader's language; the component is drawn again when it changes. */
export function useText(): { readonly text: Text; readonly language: string } {
  const { t, i18n } = useTranslation();
  return { text: t, language: i18n.language };
}
