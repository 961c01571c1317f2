import type { DataRow } from "../../domain/dataset";
import type { App } from "../store";

type Looked = Pick<App, "mode" | "importing">;

/** The rows of a file where they would lie; null where none is looked at. They count nowhere yet. */
export function selectPlacedRows({ mode, importing }: Looked): readonly DataRow[] | null {
  if (mode !== "data" || importing === null || importing.stage.kind !== "opened") return null;
  const { placed } = importing;
  return placed?.state.kind === "done" ? placed.state.value.rows : null;
}

/** What the map shows of a file: its rows, or longitude and latitude of its points by turns, which are there earlier. */
export function selectPreview(app: Looked): readonly DataRow[] | Float64Array | null {
  const { mode, importing } = app;
  if (mode !== "data" || importing === null) return null;
  const { sketch, placed, stage } = importing;
  const isSketched = stage.kind === "opening" || (stage.kind === "opened" && placed?.key === sketch?.key);
  return sketch !== null && isSketched ? sketch.positions : selectPlacedRows(app);
}
