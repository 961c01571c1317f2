import { type RefObject, useEffect } from "react";

/**
 * Keyboard and screen reader follow a page that opens over the map: the focus goes to its title, unless a part of it was
 * asked for; Escape closes it; once it is closed the focus is back at what opened it.
 * @param frame around the page and nothing else
 * @param page one that takes another's place is read from its title too
 */
export function useWayBack(frame: RefObject<HTMLElement | null>, page: string, onClose: () => void): void {
  useEffect(() => {
    const opener = openerNow();
    return () => goBackTo(opener);
  }, []);
  useEffect(() => {
    const title = frame.current?.querySelector<HTMLElement>(`[data-page="${page}"] h2`);
    // A part that was asked for has taken the focus already.
    if (!title || frame.current?.contains(document.activeElement)) return;
    title.tabIndex = -1;
    title.focus({ preventScroll: true });
  }, [frame, page]);
  useEffect(() => {
    const hear = ({ key, target, defaultPrevented }: KeyboardEvent) => {
      if (key === "Escape" && !defaultPrevented && isIn(frame.current, target)) onClose();
    };
    document.addEventListener("keydown", hear);
    return () => document.removeEventListener("keydown", hear);
  }, [frame, onClose]);
}

/** A click on plain text leaves the focus on the page or on what holds it. */
function isIn(frame: HTMLElement | null, target: EventTarget | null): boolean {
  if (target === document.body || target === frame?.parentElement) return true;
  return target instanceof Node && frame?.contains(target) === true;
}

interface Opener {
  readonly element: HTMLElement;
  readonly name: string;
}

function openerNow(): Opener | null {
  const element = document.activeElement;
  const isControl = element instanceof HTMLElement && element !== document.body;
  return isControl ? { element, name: nameOf(element) } : null;
}

/** What is called the same takes the place of an opener that was drawn anew meanwhile, as the card under a page is. */
function goBackTo(opener: Opener | null): void {
  const places = ["answer", "question"].flatMap((id) => document.getElementById(id) ?? []);
  const again = places
    .flatMap((place) => [...place.querySelectorAll<HTMLElement>("button, a[href]")])
    .find((control) => isSeen(control) && opener !== null && nameOf(control) === opener.name);
  const wanted = opener !== null && isSeen(opener.element) ? opener.element : (again ?? places.find(isSeen));
  wanted?.focus({ preventScroll: true });
}

const nameOf = (element: HTMLElement): string => element.ariaLabel ?? element.textContent;

const isSeen = (element: HTMLElement): boolean => element.isConnected && element.getClientRects().length > 0;
