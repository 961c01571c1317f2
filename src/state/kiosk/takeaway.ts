import type { App } from "../store";
import { writeLink } from "../write-link";

/**
 * The address that opens the visitor's view on a phone; null where staff set none. A phone keeps its own look, unless contrast
 * was wished for.
 * @param whole with where the map looks; without it the link is shorter
 */
export function takeawayOf(app: App, whole: boolean): string | null {
  const address = app.kiosk?.settings.address ?? null;
  if (address === null) return null;
  const look = app.look === "contrast" ? app.look : "system";
  const camera = whole ? app.camera : null;
  return `${address}#${writeLink({ ...app, mode: "explore", look, camera, search: "" })}`;
}
