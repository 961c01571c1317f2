import type { App } from "../store";
import { selectAsksColumns, selectChoices } from "./file";
import {
  isReach,
  selectCodeField,
  selectCountField,
  selectLayerName,
  selectLayerReach,
  selectRole,
  selectSuggestion,
} from "./selectors";

/** What keeps a file from being taken in until somebody says it, or for good. */
export type Lacking = "place" | "columns" | "strategy" | "name" | "reach" | "count" | "code";

/** null: nothing is lacking, or it is not known yet what the file becomes. */
export function selectLacking(app: App): Lacking | null {
  const role = selectRole(app);
  if (role === null) return null;
  if (role === "table") return selectCodeField(app) === null ? "code" : null;
  const { columns, strategy } = selectChoices(app);
  if (selectAsksColumns(app) && columns === null) return "columns";
  const suggestion = selectSuggestion(app);
  if (suggestion !== null && suggestion.refusal !== null) return "place";
  if (role === "residents") return selectCountField(app) === null ? "count" : null;
  if (role !== "layer") return null;
  if (strategy === null) return "strategy";
  if (selectLayerName(app).trim() === "") return "name";
  return isReach(selectLayerReach(app)) ? null : "reach";
}
