import { useLayoutEffect } from "react";
import type { TextSize } from "../../../domain/kiosk-settings";

/** Says on the page how large the letters of the public screen are; the style sheet has the sizes. */
export function useLetters(size: TextSize): void {
  useLayoutEffect(() => {
    document.documentElement.dataset.kiosk = size;
  }, [size]);
}
