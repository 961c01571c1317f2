import { lacksWords } from "../../i18n";
import { forgetUnknownIds, useApp } from "../../state";
import { Notice } from "../../ui";
import { useCity } from "../../view/use-city";
import { CompareButton } from "./compare-button";
import styles from "./explore.module.css";
import { Filters } from "./filters";
import { Finder } from "./finder";
import { MapOptions } from "./map-options";
import { Overview } from "./overview";
import { PlacesList } from "./places-list";
import { Stories } from "./stories";

/** The left side of the conversation: the question on top, what is reached, the filters, the list. */
export function Question() {
  return (
    <div className={styles.question}>
      <UnknownIds />
      <NotWhollyTranslated />
      <Finder />
      <CompareButton />
      <Stories />
      <Overview />
      <Filters />
      <MapOptions />
      <PlacesList />
    </div>
  );
}

/** A language that the city adds may lack words: the reader is told why some are in English. */
function NotWhollyTranslated() {
  const { text, language } = useCity();
  return lacksWords(language) ? <Notice>{text("explore.notice.fallback")}</Notice> : null;
}

/** A link that names what is not here says so, and opens with the rest. */
function UnknownIds() {
  const { text } = useCity();
  const ids = useApp((app) => app.unknownIds);
  if (ids.length === 0) return null;
  return (
    <Notice tone="warning" onDismiss={forgetUnknownIds}>
      {text("explore.notice.unknownIds", { ids: ids.join(", ") })}
    </Notice>
  );
}
