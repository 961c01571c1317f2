import type { Taken } from "../../domain/own-data";
import { takeIn } from "../own/take";
import { type App, store } from "../store";
import { selectChoices } from "./file";
import { forgetFile } from "./open";
import { selectBecame, selectCanTake } from "./outcome";

/**
 * Takes the file in as what it was said to become, and puts it away.
 * @returns what was taken; null while it is not worked out or has no row to take
 */
export function takeFile(): Taken | null {
  const app = store.getState();
  const taken = takenOf(app);
  if (taken === null || !selectCanTake(app)) return null;
  takeIn(taken);
  forgetFile();
  return taken;
}

function takenOf(app: App): Taken | null {
  const became = selectBecame(app);
  const id = app.importing?.id;
  if (became === null || id === undefined) return null;
  const { source } = became.result;
  switch (became.role) {
    case "pilots":
      return { id, source, role: "pilots", how: selectChoices(app).how, sites: became.result.value.sites };
    case "layer":
      return { id, source, role: "layer", ...became.result.value };
    case "candidates":
      return { id, source, role: "candidates", places: became.result.value };
    case "residents":
      return { id, source, role: "residents", points: became.result.value.points };
    case "table":
      return { id, source, role: "table", table: became.result.value };
  }
}
