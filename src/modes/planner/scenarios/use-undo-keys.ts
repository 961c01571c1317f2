import { useEffect } from "react";
import { store } from "../../../state";
import { redo, undo } from "../../../state/planner/editing";
import { selectPlanner } from "../../../state/planner/selectors/scenarios";
import { isWriting, undoKey } from "./undo-keys";

/** The keys that take back and do again, wherever the focus is, as long as nothing stands over the page. */
export function useUndoKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const wish = undoKey(event);
      const { asked, sheets } = selectPlanner(store.getState());
      if (wish === null || isWriting(event.target) || asked !== null || sheets !== null) return;
      event.preventDefault();
      if (wish === "undo") undo();
      else redo();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}
