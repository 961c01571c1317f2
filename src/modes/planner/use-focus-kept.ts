import { type RefObject, useEffect, useRef } from "react";

/**
 * Keeps the keyboard's place: where a press takes away the very thing that was pressed, the box that it stood in takes the
 * focus, and the reader goes on from there. The box wants `tabIndex={-1}`.
 * @param shown changes whenever something that may have the focus goes
 */
export function useFocusKept<Box extends HTMLElement>(shown: string | number): RefObject<Box | null> {
  const box = useRef<Box>(null);
  const isInside = useRef(false);
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    // What is taken out of the page with the focus on it says nothing, so that it counts as inside still.
    document.addEventListener(
      "focusin",
      ({ target }) => {
        isInside.current = target instanceof Node && box.current?.contains(target) === true;
      },
      { signal },
    );
    return () => listening.abort();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: again whenever something may have gone
  useEffect(() => {
    if (isInside.current && document.activeElement === document.body) box.current?.focus();
  }, [shown]);
  return box;
}
