import type { KioskField, StaffSettings } from "../../../domain/kiosk-settings";
import { saveSettings } from "../../../state/kiosk/staff";
import { TouchButton } from "../../../ui/controls/touch-button";
import { useCity } from "../../../view/use-city";
import { useKiosk } from "../use-kiosk";
import styles from "./staff.module.css";

/** What staff set here. The number by which a lost PIN is forgotten is the file's alone. */
export type StaffField = Exclude<KioskField, "pinReset">;

/** Sets what staff changed, beside what they set before. */
export function useSave(): (change: StaffSettings) => void {
  const staff = useKiosk((kiosk) => kiosk.staff);
  return (change) => void saveSettings({ ...staff, ...change });
}

interface FileValueProps {
  readonly field: StaffField;
  /** As the file has it, in words. */
  readonly value: string;
}

/** What the file says, and the way back to it where staff set something else. */
export function FileValue({ field, value }: FileValueProps) {
  const { text } = useCity();
  const staff = useKiosk((kiosk) => kiosk.staff);
  const { [field]: set, ...others } = staff;
  return (
    <div className={styles.stepper}>
      <span className={styles.small}>{text("kiosk.settings.fromFile", { value })}</span>
      {set === undefined ? null : (
        <TouchButton
          label={`${text("kiosk.settings.back")}: ${text(`kiosk.settings.fields.${field}`)}`}
          onPress={() => void saveSettings(others)}
        >
          {text("kiosk.settings.back")}
        </TouchButton>
      )}
    </div>
  );
}
