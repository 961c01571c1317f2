import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

/**
 * What lies over the whole page has it to itself: all that stands beside it is out of reach for pointer, keyboard and screen
 * reader; Escape closes it, and the focus goes back to where it was.
 */
export function useAlone(view: RefObject<HTMLElement | null>, onClose: () => void): void {
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  }, [onClose]);
  useLayoutEffect(() => {
    const element = view.current;
    if (element === null) return;
    const before = document.activeElement;
    const beside = besideOf(element);
    for (const other of beside) other.inert = true;
    element.focus({ preventScroll: true });
    const hear = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) close.current();
    };
    document.addEventListener("keydown", hear);
    return () => {
      document.removeEventListener("keydown", hear);
      for (const other of beside) other.inert = false;
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, [view]);
}

function besideOf(element: HTMLElement): HTMLElement[] {
  const beside = [...(element.parentElement?.children ?? [])].filter((other) => other instanceof HTMLElement);
  return beside.filter((other) => other !== element && !other.inert);
}
