import { createSelector } from "reselect";
import { bordersOf } from "../../analysis/borders";
import type { Borders } from "../../domain/analysis";
import { selectGeodata, selectInsideCodes } from "./geodata";

/** The edge of the perimeter and the borders between zones inside it; null until the city is loaded. */
export const selectBorders = createSelector(
  [selectGeodata, selectInsideCodes],
  (geodata, inside): Borders | null => (geodata === null ? null : bordersOf(geodata.municipalities, inside)),
);
