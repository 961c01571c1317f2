import type { ImportRole } from "../../domain/import-role";
import { selectGeodata } from "../selectors/geodata";
import type { App } from "../store";
import { doneAt, keyOfPlaces, selectChoices, selectDataset, suggestKey } from "./file";
import {
  isReach,
  selectCodeField,
  selectCountField,
  selectIsGround,
  selectLayerName,
  selectLayerReach,
  selectMapping,
  selectNameField,
  selectRole,
  selectSystem,
} from "./selectors";

/** The key of each step says all that it rests on; null: it cannot be done yet, or is not wanted. */
export function placeKey(app: App): string | null {
  const [before, system] = [suggestKey(app), selectSystem(app)];
  if (before === null || system === null) return null;
  return keyOfPlaces(before, system);
}

export function examineKey(app: App): string | null {
  const [before, role] = [placeKey(app), selectRole(app)];
  if (role === null || role === "table" || doneAt(app.importing?.placed, before) === null) return null;
  return [before, role, selectIsGround(app)].join(" ");
}

export function becomeKey(app: App): string | null {
  const role = selectRole(app);
  if (role === null || app.importing === null || selectDataset(app) === null) return null;
  const before = role === "table" ? `${app.importing.id} ${selectChoices(app).layer}` : examineKey(app);
  const isReady = role === "table" || doneAt(app.importing.examined, before) !== null;
  const said = saidFor(role, app);
  if (before === null || !isReady || said === null) return null;
  return JSON.stringify([before, role, selectGeodata(app)?.version, ...said]);
}

/** What was said for a role; null where something is missing. */
function saidFor(role: ImportRole, app: App): readonly unknown[] | null {
  switch (role) {
    case "pilots":
      return [selectMapping(app), selectChoices(app).how];
    case "layer": {
      const reach = selectLayerReach(app);
      const { strategy } = selectChoices(app);
      if (strategy === null || !isReach(reach) || selectLayerName(app).trim() === "") return null;
      return [selectLayerName(app), strategy, reach, selectNameField(app)];
    }
    case "candidates":
      return [selectNameField(app)];
    case "residents":
      return selectCountField(app) === null ? null : [selectCountField(app)];
    case "table":
      return selectCodeField(app) === null ? null : [selectCodeField(app)];
  }
}
