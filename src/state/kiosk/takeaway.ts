import type { App } from "../store";
import { writeLink } from "../write-link";

/**
 * What a link holds of the visitor's view. edits: the scenario that is worked on too; view: all that was chosen and where the map
 * looks; choices: what was chosen alone.
 */
export const TAKEAWAYS = ["edits", "view", "choices"] as const;
export type Takeaway = (typeof TAKEAWAYS)[number];

/**
 * The address that opens the visitor's view on a phone; null where staff set none, and with edits where there are none. A phone
 * keeps its own look, unless contrast was wished for.
 */
export function takeawayOf(app: App, takeaway: Takeaway): string | null {
  const address = app.kiosk?.settings.address ?? null;
  if (address === null) return null;
  const look = app.look === "contrast" ? app.look : "system";
  const camera = takeaway === "choices" ? null : app.camera;
  const linkIn = (mode: "explore" | "planner") => writeLink({ ...app, mode, look, camera, search: "" });
  if (takeaway !== "edits") return `${address}#${linkIn("explore")}`;
  return app.planner?.link.kind === "text"
    ? `${address}#${linkIn("planner")}&e=${app.planner.link.text}`
    : null;
}

/** Whether the visitor has changed something that a link may hold, or that is too long for any. */
export const hasEdits = ({ planner }: Pick<App, "planner">): boolean =>
  planner !== null && planner.link.kind !== "none";
