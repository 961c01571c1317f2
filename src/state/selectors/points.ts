import { createSelector } from "reselect";
import { pointsIn, type ResidentPoints } from "../../domain/residents";
import type { App } from "../store";
import { selectInsideCodes } from "./geodata";

/** The residents' points inside the perimeter, with or without the provisional municipalities; null until they are there. */
export const selectPoints = createSelector(
  [(app: App) => app.points, selectInsideCodes],
  (points, inside): ResidentPoints | null =>
    points.status === "ready" ? pointsIn(points.value, inside) : null,
);
