import { useText } from "../i18n";
import { callHelp, type Page, read } from "../state";
import { Button } from "../ui";
import styles from "./foot.module.css";

const PAGES: readonly Page[] = ["method", "data", "accessibility", "privacy", "credits"];

/** Under every question: how it is computed, from what, and for whom it was made. */
export function Foot() {
  const { text } = useText();
  return (
    <nav className={styles.foot} aria-label={text("common.pages.label")}>
      {PAGES.map((page) => (
        <Button key={page} tone="plain" onPress={() => read(page)}>
          {text(`common.pages.${page}`)}
        </Button>
      ))}
      <Button tone="plain" onPress={callHelp}>
        {text("common.help")}
      </Button>
    </nav>
  );
}
