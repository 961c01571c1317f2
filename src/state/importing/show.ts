import type { Geometry } from "geojson";
import { boundsOf } from "../../domain/bounds";
import { middlesOf } from "../../exchange/systems/middles";
import { store } from "../store";
import { flyTo } from "../view";
import { selectArea } from "./ground";
import { selectPreview } from "./preview";

/** Flies to the rows that lie in or near the city; the others would take the map somewhere else. */
export function showFile(): void {
  const app = store.getState();
  const [west, south, east, north] = selectArea(app).around;
  const near = (selectPreview(app) ?? []).flatMap((row): Geometry[] => {
    const [[x, y] = [Number.NaN, Number.NaN]] = middlesOf([row]);
    const isNear = x >= west && x <= east && y >= south && y <= north;
    return row.geometry !== null && isNear ? [row.geometry] : [];
  });
  if (near.length > 0) flyTo(boundsOf(near));
}
