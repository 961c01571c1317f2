import { useEffect, useState } from "react";
import type { Covered } from "../map";
import type { SheetState } from "../state";
import { WIDE } from "../theme/sizes";

/** As the frame's style sheet has them: the half sheet's part of the page, and the lowest sheet, which the map ends above. */
const HALF = 0.52;
const PEEK_REM = 8.5;

const FREE: Covered = { top: 0, right: 0, bottom: 0, left: 0 };

/** How much of the map the phone's sheet covers; flights and tools keep clear of it. On a wide screen nothing does. */
export function useCovered(height: SheetState["height"]): Covered {
  const [covered, setCovered] = useState(FREE);
  useEffect(() => {
    const phone = window.matchMedia(`(width < ${WIDE / 16}em)`);
    const measure = () =>
      setCovered(phone.matches && height !== "peek" ? { ...FREE, bottom: bottomOf() } : FREE);
    // The page's part under the header changes with the window, and with letters that come late or are made larger.
    const watch = new ResizeObserver(measure);
    watch.observe(document.querySelector("main") ?? document.documentElement);
    return () => watch.disconnect();
  }, [height]);
  return covered;
}

function bottomOf(): number {
  const page = document.querySelector("main")?.clientHeight ?? window.innerHeight;
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Math.max(0, Math.round(HALF * page - PEEK_REM * rem));
}
