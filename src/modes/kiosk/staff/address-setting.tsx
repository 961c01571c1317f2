import { useState } from "react";
import { TextField } from "../../../ui/controls/text-field";
import { TouchButton } from "../../../ui/controls/touch-button";
import { useCity } from "../../../view/use-city";
import { useKiosk } from "../use-kiosk";
import { codeAddress, MOST } from "./code-address";
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
  const { address, refusal } = codeAddress(draft);
  const keep = (whole: string | null) => {
    setDraft(whole ?? "");
    save({ address: whole });
  };
  return (
    <div className={styles.setting}>
      <TextField
        label={text("kiosk.settings.fields.address")}
        value={draft}
        onText={setDraft}
        refusal={refusal === null ? null : text(`kiosk.settings.${refusal}`, { most: MOST })}
      />
      <Keys
        onKey={(key) => setDraft((before) => before + key)}
        onErase={() => setDraft((before) => before.slice(0, -1))}
      />
      <Keeping address={address} isSet={value !== null} isNew={address !== value} onKeep={keep} />
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

interface KeepingProps {
  /** null: what is typed is none. */
  readonly address: string | null;
  readonly isSet: boolean;
  readonly isNew: boolean;
  readonly onKeep: (address: string | null) => void;
}

function Keeping({ address, isSet, isNew, onKeep }: KeepingProps) {
  const { text } = useCity();
  return (
    <div className={styles.row}>
      <TouchButton disabled={address === null || !isNew} onPress={() => onKeep(address)}>
        {text("kiosk.settings.keep")}
      </TouchButton>
      <TouchButton disabled={!isSet} onPress={() => onKeep(null)}>
        {text("kiosk.settings.remove")}
      </TouchButton>
    </div>
  );
}
