import { useText } from "../../i18n";
import styles from "./marks.module.css";

export interface MarkProps {
  /** What the word means here, said on hover and to a screen reader. */
  readonly note?: string | undefined;
}

/** «Working proposal», in the dashed ring that pilots wear on the map. */
export function ProposalBadge({ note }: MarkProps) {
  const { text } = useText();
  return <Mark kind="proposal" word={text("common.proposal")} note={note} />;
}

/** «provisional», beside the name of a municipality that may not stay. */
export function ProvisionalMark({ note }: MarkProps) {
  const { text } = useText();
  return <Mark kind="provisional" word={text("common.provisional")} note={note} />;
}

function Mark({ kind, word, note }: MarkProps & { readonly kind: string; readonly word: string }) {
  return (
    <span className={styles[kind]} title={note}>
      {word}
      {note === undefined ? null : <span className="visually-hidden">: {note}</span>}
    </span>
  );
}
