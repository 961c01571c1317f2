import type { Source } from "../../domain/source";
import { inLanguage } from "../../domain/text";
import { figuresIn, useText } from "../../i18n";
import styles from "./source-line.module.css";

export interface SourceLineProps {
  readonly source: Source;
  /** How the figure was made from it, in one phrase. */
  readonly method?: string | undefined;
  /** Also say how exact the data are. */
  readonly accuracy?: boolean | undefined;
}

/** Where data come from: publisher and title, licence, date, and how the figure was made. */
export function SourceLine({ source, method, accuracy }: SourceLineProps) {
  const { text, language } = useText();
  const figures = figuresIn(language);
  return (
    <p className={styles.source}>
      {text("ui.source.from")}: {source.publishers.length > 0 ? `${source.publishers.join(", ")}, ` : null}
      <cite>{inLanguage(source.title, language)}</cite>
      {" · "}
      {source.licences.length > 0 ? `${text("ui.source.licence")}: ${source.licences.join(", ")} · ` : null}
      {text("ui.source.date")} {source.date === null ? text("common.notKnown") : figures.date(source.date)}
      {method === undefined ? null : ` · ${text("ui.source.method")}: ${method}`}
      {accuracy ? ` · ${inLanguage(source.accuracy, language)}` : null}
    </p>
  );
}
