import type { Geometry } from "geojson";
import { boundsOf } from "../../domain/bounds";
import { middleOf } from "../../exchange/systems/middles";
import { store } from "../store";
import { flyTo } from "../view";
import { selectArea } from "./ground";
import { selectPlacedRows } from "./preview";

const NOWHERE = [Number.NaN, Number.NaN] as const;

/** Flies to the rows that lie in or near the city; the others would take the map somewhere else. */
export function showFile(): void {
  const app = store.getState();
  const [west, south, east, north] = selectArea(app).around;
  const near: Geometry[] = [];
  for (const { geometry } of selectPlacedRows(app) ?? []) {
    const [x, y] = (geometry === null ? null : middleOf(geometry)) ?? NOWHERE;
    const isNear = x >= west && x <= east && y >= south && y <= north;
    if (geometry !== null && isNear) near.push(geometry);
  }
  if (near.length > 0) flyTo(boundsOf(near));
}
