import { useText } from "../../i18n";
import styles from "./skeleton.module.css";

export interface SkeletonProps {
  readonly lines?: number | undefined;
  /** What is being loaded; «loading» when not said. */
  readonly label?: string | undefined;
}

/** Grey lines where text will be. The style sheet keeps them unseen for 200 ms, so that a quick answer does not flicker. */
export function Skeleton({ lines = 3, label }: SkeletonProps) {
  const { text } = useText();
  return (
    <div className={styles.skeleton} role="status">
      <span className="visually-hidden">{label ?? text("ui.loading")}</span>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines without content have no other name
        <span key={line} className={styles.line} aria-hidden="true" />
      ))}
    </div>
  );
}
