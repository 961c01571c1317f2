import type { DataRow } from "../../domain/dataset";
import type { App } from "../store";

/** The rows of a file where they would lie; null where none is looked at. They count nowhere yet. */
export function selectPreview({
  mode,
  importing,
}: Pick<App, "mode" | "importing">): readonly DataRow[] | null {
  if (mode !== "data" || importing === null || importing.stage.kind !== "opened") return null;
  const { placed } = importing;
  return placed?.state.kind === "done" ? placed.state.value.rows : null;
}
