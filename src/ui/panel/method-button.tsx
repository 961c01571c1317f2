import { useText } from "../../i18n";
import styles from "./method-button.module.css";

export interface MethodButtonProps {
  /** The title of the panel or section whose figures it explains. */
  readonly of: string;
  readonly onPress: () => void;
}

/** «?»: the way to how the figures of a panel are computed. Small to the eye, as large as any other to the finger. */
export function MethodButton({ of, onPress }: MethodButtonProps) {
  const { text } = useText();
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={text("ui.howComputed", { panel: of })}
      onClick={onPress}
    >
      <span className={styles.mark} aria-hidden="true">
        ?
      </span>
    </button>
  );
}
