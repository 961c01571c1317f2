import { useText } from "../../i18n";
import { Segmented } from "./segmented";

export interface LanguageSwitchProps {
  /** Each language under its own name: «Italiano», «English». */
  readonly languages: readonly { readonly code: string; readonly name: string }[];
  readonly language: string;
  readonly onLanguage: (language: string) => void;
}

/** Which language is spoken; each name is marked as being in its language. */
export function LanguageSwitch({ languages, language, onLanguage }: LanguageSwitchProps) {
  const { text } = useText();
  return (
    <Segmented
      label={text("ui.language")}
      labelHidden
      quiet
      segments={languages.map(({ code, name }) => ({
        id: code,
        label: name,
        short: code.toUpperCase(),
        language: code,
      }))}
      chosen={language}
      onChosen={onLanguage}
    />
  );
}
