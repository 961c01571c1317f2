import { useText } from "../i18n";
import { selectGeodata, useApp } from "../state";
import styles from "./source-line.module.css";

/** Who the data are from, in one line; opened, every file with its publisher and licence. */
export function SourceLine() {
  const { text, language } = useText();
  const sources = useApp((app) => selectGeodata(app)?.sources);
  if (sources === undefined) return null;
  const publishers = [...new Set(sources.flatMap((source) => source.publishers))];
  return (
    <details className={styles.sources}>
      <summary className={styles.summary}>
        {text("map.sources")}: {publishers.join(" · ")}
      </summary>
      <ul className={styles.list}>
        {sources.map(({ id, title, publishers: from, licences }) => (
          <li key={id}>
            {language === "it" ? title.it : title.en}: {from.join(", ")} ({licences.join(", ")})
          </li>
        ))}
      </ul>
    </details>
  );
}
