import { type RefObject, useLayoutEffect, useState } from "react";
import { PAPER_SIZES, type PaperName } from "./papers";

/** Kept free, in millimetres: a printer's letters are not set to the pixel as the screen's are. */
const SPARE = 4;
/** A drawing whose height changes may change what stands under it; after so many tries it is left as it is. */
const TRIES = 5;

export interface Heights {
  readonly least: number;
  readonly most: number;
}

/**
 * How high a drawing may be, in millimetres, so that its sheet fills one page and no more: measured on the sheet that lies on
 * the screen, which is as wide as the printed one.
 * @param drawing stands on a sheet of `Paper`
 */
export function useRestOfPage(
  drawing: RefObject<HTMLElement | null>,
  paper: PaperName,
  { least, most }: Heights,
): number {
  const [tried, setTried] = useState({ paper, high: (least + most) / 2, tries: 0 });
  const now = tried.paper === paper ? tried : { paper, high: (least + most) / 2, tries: 0 };
  // After every drawing: what stands around it may have come later.
  useLayoutEffect(() => {
    if (now.tries >= TRIES) return;
    const rest = restOf(drawing.current, paper);
    if (rest === null) return;
    const high = Math.max(least, Math.min(most, now.high + rest));
    // It grows once at most, and by more than nothing to speak of; too long it must never be.
    const isWanted = rest < 0 ? high < now.high : now.tries === 0 && high > now.high + SPARE;
    if (isWanted) setTried({ paper, high, tries: now.tries + 1 });
  });
  return now.high;
}

/** Millimetres that a sheet leaves free of its page; negative where it is too long. */
function restOf(element: HTMLElement | null, paper: PaperName): number | null {
  const sheet = element?.closest("article");
  const last = sheet?.lastElementChild?.previousElementSibling;
  if (!sheet || !last) return null;
  const { width, height, margin } = PAPER_SIZES[paper];
  const around = sheet.getBoundingClientRect();
  const millimetre = around.width / width;
  const used = (last.getBoundingClientRect().bottom - around.top) / millimetre;
  return height - margin - SPARE / 2 - used;
}
