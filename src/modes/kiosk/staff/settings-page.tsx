import { saveSettings } from "../../../state/kiosk/staff";
import { TouchButton } from "../../../ui/controls/touch-button";
import { useCity } from "../../../view/use-city";
import { useKiosk } from "../use-kiosk";
import { AddressSetting } from "./address-setting";
import { ChoiceSettings } from "./choice-settings";
import { ListSettings } from "./list-settings";
import { NumberSettings } from "./number-settings";
import styles from "./staff.module.css";

/** Every setting with what it may be: in force as soon as it is touched, and kept on this device over the file's. */
export function SettingsPage() {
  const { text } = useCity();
  const staff = useKiosk((kiosk) => kiosk.staff);
  return (
    <>
      <p>{text("kiosk.settings.note")}</p>
      <div className={styles.settings}>
        <NumberSettings />
        <ChoiceSettings />
        <ListSettings />
      </div>
      <AddressSetting />
      <div className={styles.row}>
        <TouchButton disabled={Object.keys(staff).length === 0} onPress={() => void saveSettings({})}>
          {text("kiosk.settings.backAll")}
        </TouchButton>
      </div>
    </>
  );
}
