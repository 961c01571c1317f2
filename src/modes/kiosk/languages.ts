import type { City } from "../../domain/city";
import { LANGUAGES } from "../../i18n";
import type { App } from "../../state";
import { selectKiosk } from "../../state/kiosk/remember";

/** The languages that this screen offers: those of its settings, or all of the city's, as far as their words are there. */
export function offeredLanguages(app: App, city: City): string[] {
  const { languages } = selectKiosk(app).settings;
  const wanted = languages.length > 0 ? languages : city.languages;
  return wanted.filter((code) => LANGUAGES.some((own) => own === code) || app.messages.has(code));
}

/** A language under its own name, with a capital: «Italiano». */
export function ownName(code: string): string {
  const name = new Intl.DisplayNames(code, { type: "language" }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}
