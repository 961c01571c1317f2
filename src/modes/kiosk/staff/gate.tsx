import { useEffect, useState } from "react";
import { useText } from "../../../i18n";
import { moment } from "../../../state/kiosk/happening";
import { closeStaff } from "../../../state/kiosk/staff";
import { TouchButton } from "../../../ui/controls/touch-button";
import { Overlay } from "../overlay";
import { type GateState, gateAtFirst, opened, tried } from "./gate-steps";
import { PinPad } from "./pin-pad";
import styles from "./staff.module.css";

/** The PIN before the pages of the staff: chosen at the first use, asked for from then on. */
export function Gate() {
  const { text } = useText();
  const [gate, setGate] = useState<GateState>(gateAtFirst);
  useEffect(() => {
    let isThere = true;
    void opened().then((now) => isThere && setGate(now));
    return () => {
      isThere = false;
    };
  }, []);
  const left = useCountdown(gate.wait);
  const [isTrying, setTrying] = useState(false);
  const isShut = isTrying || gate.step === "asking" || left > 0;
  const attempt = async (pin: string) => {
    setTrying(true);
    setGate(await tried(gate, pin));
    setTrying(false);
  };
  return (
    <Overlay kind="dialog" title={text("kiosk.gate.title")}>
      <p>{gate.step === "asking" ? "" : text(`kiosk.gate.${gate.step}`)}</p>
      <p role="status" className={styles.said}>
        {gate.said === null ? null : text(`kiosk.gate.${gate.said}`, { reason: gate.reason })}{" "}
        {left > 0 ? text("kiosk.gate.wait", { count: left }) : null}
      </p>
      {gate.step === "lost" ? null : (
        <PinPad
          key={gate.attempts}
          disabled={isShut}
          done={text(gate.step === "enter" ? "kiosk.gate.done" : "kiosk.gate.keep")}
          onPin={(pin) => void attempt(pin)}
        />
      )}
      <TouchButton onPress={closeStaff}>{text("kiosk.gate.leave")}</TouchButton>
    </Overlay>
  );
}

const SECOND = 1_000;

/** Whole seconds until a moment; drawn again as they pass. */
function useCountdown(until: number): number {
  const [now, setNow] = useState(() => moment());
  useEffect(() => {
    setNow(moment());
    if (until <= moment()) return;
    const timer = setInterval(() => setNow(moment()), SECOND / 4);
    return () => clearInterval(timer);
  }, [until]);
  return Math.max(0, Math.ceil((until - now) / SECOND));
}
