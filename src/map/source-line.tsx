import { useText } from "../i18n";
import { BASEMAP_CREDIT, selectGeodata, useApp } from "../state";
import styles from "./source-line.module.css";

/** Who the data are from, in one line; opened, every file with its publisher and licence. */
export function SourceLine() {
  const { text, language } = useText();
  const sources = useApp((app) => selectGeodata(app)?.sources);
  if (sources === undefined) return null;
  const publishers = [...new Set(sources.flatMap((source) => source.publishers))];
  const credits = BASEMAP_CREDIT === "" ? publishers : [...publishers, BASEMAP_CREDIT];
  return (
    <details className={styles.sources}>
      <summary className={styles.summary}>
        {text("map.sources")}: {credits.join(" · ")}
      </summary>
      <ul className={styles.list}>
        {sources.map(({ id, title, publishers: from, licences }) => (
          <li key={id}>
            {language === "it" ? title.it : title.en}
            {from.length > 0 ? `: ${from.join(", ")}` : null}
            {licences.length > 0 ? ` (${licences.join(", ")})` : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
