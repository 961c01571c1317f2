import { useText } from "../../i18n";
import { touch } from "../../state/kiosk/happening";
import { TouchButton } from "../../ui/controls/touch-button";
import { Overlay } from "./overlay";
import styles from "./overlay.module.css";
import { useKiosk } from "./use-kiosk";

/** Before everything goes back: whether somebody is still there. Any touch says so. */
export function StillThere() {
  const { text } = useText();
  const left = useKiosk((kiosk) => kiosk.left) ?? 0;
  return (
    <Overlay kind="alertdialog" title={text("kiosk.visitor.asking.title")}>
      <p className={styles.countdown} aria-hidden="true">
        {left}
      </p>
      <p>{text("kiosk.visitor.asking.body", { count: left })}</p>
      <TouchButton tone="primary" onPress={touch}>
        {text("kiosk.visitor.asking.stay")}
      </TouchButton>
    </Overlay>
  );
}
