import { type RefObject, useLayoutEffect } from "react";

/** CSS pixels of a millimetre. */
const MILLIMETRE = 96 / 25.4;
/** Kept beside the paper. */
const ASIDE = 16;

/** Makes paper smaller where the screen is narrower than it; in print the style sheet takes it back. */
export function useFit(
  view: RefObject<HTMLElement | null>,
  papers: RefObject<HTMLElement | null>,
  width: number,
): void {
  useLayoutEffect(() => {
    const element = view.current;
    if (element === null) return;
    const measure = () => {
      const room = element.clientWidth - ASIDE;
      papers.current?.style.setProperty("--fit", String(Math.min(1, room / (width * MILLIMETRE))));
    };
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    measure();
    return () => watch.disconnect();
  }, [view, papers, width]);
}
