import type { App } from "../store";

/** The look to draw in: the reader's wish, or what the device prefers. */
export function selectLookName(app: Pick<App, "look">, systemDark: boolean): "day" | "night" | "contrast" {
  if (app.look !== "system") return app.look;
  return systemDark ? "night" : "day";
}
