import { useState } from "react";
import { useText } from "../../../i18n";
import { TouchButton } from "../../../ui/controls/touch-button";
import styles from "./staff.module.css";

interface PinPadProps {
  readonly disabled: boolean;
  /** What hands the PIN over, in words. */
  readonly done: string;
  readonly onPin: (pin: string) => void;
}

const DIGITS = [..."123456789"];
const MOST = 12;

/** Digits to touch; what was entered shows as dots, for somebody may stand behind. */
export function PinPad({ disabled, done, onPin }: PinPadProps) {
  const { text } = useText();
  const [entered, setEntered] = useState("");
  const add = (digit: string) => setEntered((before) => (before + digit).slice(0, MOST));
  const digit = (value: string) => (
    <TouchButton key={value} disabled={disabled} onPress={() => add(value)}>
      {value}
    </TouchButton>
  );
  return (
    <div className={styles.pad}>
      <p className={styles.dots} role="img" aria-label={text("kiosk.gate.digits", { count: entered.length })}>
        {"•".repeat(entered.length)}
      </p>
      {DIGITS.map(digit)}
      <TouchButton disabled={disabled} onPress={() => setEntered((before) => before.slice(0, -1))}>
        {text("kiosk.gate.erase")}
      </TouchButton>
      {digit("0")}
      <TouchButton tone="primary" disabled={disabled || entered === ""} onPress={() => onPin(entered)}>
        {done}
      </TouchButton>
    </div>
  );
}
