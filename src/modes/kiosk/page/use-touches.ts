import { useEffect } from "react";
import { moment, touch } from "../../../state/kiosk/happening";
import { openGate } from "../../../state/kiosk/staff";

/**
 * The hidden gesture of the staff: five taps in the upper left corner within five seconds. Visitors find nothing there to
 * touch, and the runbook tells it to the staff.
 */
const TAPS = 5;
const WITHIN = 5_000;
/** The side of the corner in CSS pixels, as the style sheet has it too. */
const CORNER = 96;

/** Tells of every finger and key that somebody is there, and of the hidden gesture. It only listens: no touch is taken from anyone. */
export function useTouches(): void {
  useEffect(() => {
    let taps: readonly number[] = [];
    const down = ({ clientX, clientY }: PointerEvent) => {
      touch();
      if (clientX > CORNER || clientY > CORNER) return;
      const now = moment();
      taps = [...taps.filter((at) => now - at < WITHIN), now];
      if (taps.length < TAPS) return;
      taps = [];
      openGate();
    };
    const moved = ({ buttons }: PointerEvent) => buttons !== 0 && touch();
    const key = () => touch();
    const listening = { capture: true, passive: true };
    window.addEventListener("pointerdown", down, listening);
    window.addEventListener("pointermove", moved, listening);
    window.addEventListener("wheel", key, listening);
    window.addEventListener("keydown", key, listening);
    return () => {
      window.removeEventListener("pointerdown", down, listening);
      window.removeEventListener("pointermove", moved, listening);
      window.removeEventListener("wheel", key, listening);
      window.removeEventListener("keydown", key, listening);
    };
  }, []);
}
