import { choose, useApp } from "../../state";
import { OpenedRows } from "./in/opened-rows";

/** The right side of the desk. */
export function Answer() {
  const selection = useApp((app) => app.selection);
  return selection?.kind === "opened" ? <OpenedRows onClose={() => choose(null)} /> : null;
}
