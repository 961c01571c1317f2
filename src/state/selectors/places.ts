import type { Place } from "../../domain/analysis";
import type { Position } from "../../domain/city";
import { patchKey, placeKey } from "../ask";
import type { App } from "../store";
import { selectQuestion } from "./question";

/** What a place falls in under the question of now; null while it is not known. */
export function placeAt(app: App, position: Position): Place | null {
  const asked = selectQuestion(app);
  return asked === null ? null : (app.places.get(placeKey(asked.key, position)) ?? null);
}

/** Why it cannot be said what a place falls in; null where it can, or is being asked. */
export function failureAt(app: App, position: Position): string | null {
  const asked = selectQuestion(app);
  return asked === null ? null : (app.failures.get(placeKey(asked.key, position)) ?? null);
}

/** Why it cannot be said what covers a patch; null where it can, or is being asked. */
export function failureCovering(app: App, patch: string): string | null {
  const asked = selectQuestion(app);
  return asked === null ? null : (app.failures.get(patchKey(asked.key, patch)) ?? null);
}

/** The sites that cover a patch under the question of now; null while they are not known. */
export function sitesCovering(app: App, patch: string): readonly string[] | null {
  const asked = selectQuestion(app);
  return asked === null ? null : (app.patchSites.get(patchKey(asked.key, patch)) ?? null);
}
