import { LANGUAGES, useText } from "../i18n";
import { selectGeodata, speakLanguage, useApp, wishLook } from "../state";
import { LanguageSwitch, LookSwitch } from "../ui";

/** Language and look, which this device remembers. */
export function Settings() {
  const { language } = useText();
  const look = useApp((app) => app.look);
  const languages = useApp(selectGeodata)?.city.languages ?? LANGUAGES;
  return (
    <>
      <LanguageSwitch
        languages={languages.map((code) => ({ code, name: ownName(code) }))}
        language={language}
        onLanguage={speakLanguage}
      />
      <LookSwitch choice={look} onChoice={wishLook} />
    </>
  );
}

/** A language under its own name, with a capital: «Italiano». */
function ownName(code: string): string {
  const name = new Intl.DisplayNames(code, { type: "language" }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}
