import { useText } from "../../i18n";
import { Overlay } from "./overlay";
import styles from "./overlay.module.css";
import { useKiosk } from "./use-kiosk";

/** While staff wipe the glass: no touch comes through, and everyone sees for how long. */
export function Cleaning() {
  const { text } = useText();
  const left = useKiosk((kiosk) => kiosk.left) ?? 0;
  return (
    <Overlay kind="dialog" title={text("kiosk.visitor.cleaning.title")}>
      <p className={styles.countdown} aria-hidden="true">
        {left}
      </p>
      <p>{text("kiosk.visitor.cleaning.body", { count: left })}</p>
    </Overlay>
  );
}
