import { useEffect } from "react";
import { choose, store } from "../state";
import { goBackTo, isFocusLost, openerNow } from "../ui/panel/opener";

/**
 * Escape closes the card that has the focus, and once the last card is closed the focus is back at what opened the first:
 * a keyboard would begin anew at the top of the page. A page that is read does so by itself.
 */
export function useCardKeys(): void {
  useEffect(() => {
    const opener = openerNow();
    return () => {
      const { selection, reading } = store.getState();
      if (selection === null && reading === null && isFocusLost()) goBackTo(opener);
    };
  }, []);
  useEffect(() => {
    const hear = ({ key, target, defaultPrevented }: KeyboardEvent) => {
      if (key !== "Escape" || defaultPrevented || store.getState().reading !== null) return;
      if (document.getElementById("answer")?.contains(target instanceof Node ? target : null)) choose(null);
    };
    document.addEventListener("keydown", hear);
    return () => document.removeEventListener("keydown", hear);
  }, []);
}
