import { type RefObject, useEffect } from "react";
import { store } from "../../../state";
import { goBackTo, goToCard, isFocusLost, openerNow } from "../../../ui/panel/opener";

/**
 * Keyboard and screen reader follow a page that opens over the map: the focus goes to its title, unless a part of it was
 * asked for; Escape closes it; once it is closed the focus is back at what opened it, or at the card that was asked for on
 * the page. Whoever has gone elsewhere meanwhile, to another mode, stays there.
 * @param frame around the page and nothing else
 * @param page one that takes another's place is read from its title too
 */
export function useWayBack(frame: RefObject<HTMLElement | null>, page: string, onClose: () => void): void {
  useEffect(() => {
    const opener = openerNow();
    const { selection } = store.getState();
    return () => {
      if (!isFocusLost()) return;
      const isNew = store.getState().selection !== selection;
      if (!isNew || !goToCard()) goBackTo(opener);
    };
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
