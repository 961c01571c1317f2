import { useLayoutEffect, useRef, useState } from "react";
import type { Idle } from "../../../state/kiosk/idle";

/** A click comes this long after the finger is up, at the latest; milliseconds. */
const CLICK = 350;
/** A finger that stays on the glass does not keep the others out. */
const LONGEST = 2_000;

/**
 * Whether the touch that woke the screen is still under way. It wakes and does nothing else: what stands under it was not
 * there when the finger came down.
 */
export function useWaking(phase: Idle["phase"]): boolean {
  const [isWaking, setWaking] = useState(false);
  const before = useRef(phase);
  useLayoutEffect(() => {
    const woke = phase === "awake" && before.current !== "awake" && before.current !== "cleaning";
    before.current = phase;
    if (!woke) return;
    setWaking(true);
    let timer = setTimeout(() => setWaking(false), LONGEST);
    const up = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setWaking(false), CLICK);
    };
    const names = ["pointerup", "pointercancel", "keyup"];
    for (const name of names) window.addEventListener(name, up, { capture: true, once: true });
    return () => {
      clearTimeout(timer);
      for (const name of names) window.removeEventListener(name, up, { capture: true });
      setWaking(false);
    };
  }, [phase]);
  return isWaking;
}
