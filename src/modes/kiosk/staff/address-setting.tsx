import { useState } from "react";
import { isKioskAddress } from "../../../domain/kiosk-settings";
import { TextField } from "../../../ui/controls/text-field";
import { TouchButton } from "../../../ui/controls/touch-button";
import { useCity } from "../../../view/use-city";
import { useKiosk } from "../use-kiosk";
import { FileValue, useSave } from "./file-value";
import styles from "./staff.module.css";

/** What an address is written with, for a screen without a keyboard. */
const KEYS = ["https://", "www.", ".it", ..."abcdefghijklmnopqrstuvwxyz0123456789-._~/:?=&"];

/** The address that the QR code begins with, typed or touched letter by letter. */
export function AddressSetting() {
  const { text } = useCity();
  const value = useKiosk(({ settings }) => settings.address);
  const file = useKiosk((kiosk) => kiosk.file.address);
  const save = useSave();
  const [draft, setDraft] = useState(value ?? "");
  const isRefused = draft !== "" && !isKioskAddress(draft);
  const keep = () => save({ address: draft });
  const remove = () => {
    setDraft("");
    save({ address: null });
  };
  return (
    <div className={styles.setting}>
      <TextField
        label={text("kiosk.settings.fields.address")}
        value={draft}
        onText={setDraft}
        refusal={isRefused ? text("kiosk.settings.refused") : null}
      />
      <Keys
        onKey={(key) => setDraft((before) => before + key)}
        onErase={() => setDraft((before) => before.slice(0, -1))}
      />
      <div className={styles.row}>
        <TouchButton disabled={draft === "" || isRefused || draft === value} onPress={keep}>
          {text("kiosk.settings.keep")}
        </TouchButton>
        <TouchButton disabled={value === null} onPress={remove}>
          {text("kiosk.settings.remove")}
        </TouchButton>
      </div>
      <FileValue field="address" value={file ?? text("kiosk.settings.none")} />
    </div>
  );
}

interface KeysProps {
  readonly onKey: (key: string) => void;
  readonly onErase: () => void;
}

function Keys({ onKey, onErase }: KeysProps) {
  const { text } = useCity();
  return (
    <div className={styles.keys}>
      {KEYS.map((key) => (
        <TouchButton key={key} onPress={() => onKey(key)}>
          {key}
        </TouchButton>
      ))}
      <TouchButton onPress={onErase}>{text("kiosk.settings.erase")}</TouchButton>
    </div>
  );
}
