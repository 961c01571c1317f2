import type { Taken } from "../../domain/own-data";
import type { Choropleth } from "../roots";

/** Nothing colours the map that is not there any more. */
export function usable(choropleth: Choropleth, taken: readonly Taken[]): Choropleth {
  if (choropleth.kind !== "own" || taken.some(({ id }) => id === choropleth.table)) return choropleth;
  return { kind: "none" };
}
