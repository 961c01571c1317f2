import { useText } from "../../../i18n";
import { type Page, read } from "../../../state";
import { Button } from "../../../ui";
import styles from "./reading.module.css";

export interface ContentsProps {
  readonly page: Page;
  /** The parts in the order of the page, by the id and the heading that each has. */
  readonly parts: readonly { readonly id: string; readonly heading: string }[];
}

/** What a page holds, at its top: each leads to its part. */
export function Contents({ page, parts }: ContentsProps) {
  const { text } = useText();
  return (
    <nav className={styles.contents} aria-label={text("reading.frame.contents")}>
      <ul>
        {parts.map(({ id, heading }) => (
          <li key={id}>
            <Button tone="plain" onPress={() => read(page, id)}>
              {heading}
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
