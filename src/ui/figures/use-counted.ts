import { useEffect, useRef, useState } from "react";
import { wantsStillness } from "../../theme/motion";
import { MOTION } from "../../theme/sizes";
import { runTo, valueAt } from "./count-up";

/** The value to draw now: it counts from the old to the new one, or is the new one at once where stillness is wanted. */
export function useCounted(value: number | null): number | null {
  const [shown, setShown] = useState(value);
  const last = useRef(value);
  useEffect(() => {
    const run = wantsStillness() ? null : runTo(last.current, value, performance.now(), MOTION.calm);
    last.current = value;
    if (run === null) {
      setShown(value);
      return;
    }
    let frame = 0;
    const step = () => {
      const next = valueAt(run, performance.now());
      last.current = next;
      setShown(next);
      if (next !== run.to) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [value]);
  return shown;
}
