import type { Geometry } from "geojson";
import { nextTask, paceOf } from "../../analysis/pace";
import { boundsOf } from "../../domain/bounds";
import { middleOf } from "../../exchange/systems/middles";
import { store } from "../store";
import { flyTo } from "../view";
import { selectArea } from "./ground";
import { selectPlacedRows } from "./preview";

const NOWHERE = [Number.NaN, Number.NaN] as const;
/** Rows between two breaths: a few milliseconds where they are heavy. */
const PORTION = 200;

/**
 * Flies to the rows that lie in or near the city; the others would take the map somewhere else. Thousands are gone through a
 * portion at a time; who turns to other rows meanwhile goes nowhere.
 */
export async function showFile(): Promise<void> {
  // What placed the rows has the page drawn anew, and going through them begins after it.
  await nextTask();
  const rows = selectPlacedRows(store.getState()) ?? [];
  const [west, south, east, north] = selectArea(store.getState()).around;
  const near: Geometry[] = [];
  const pace = paceOf();
  for (let from = 0; from < rows.length; from += PORTION) {
    for (const { geometry } of rows.slice(from, from + PORTION)) {
      const [x, y] = (geometry === null ? null : middleOf(geometry)) ?? NOWHERE;
      const isNear = x >= west && x <= east && y >= south && y <= north;
      if (geometry !== null && isNear) near.push(geometry);
    }
    await pace.breathe();
    if (selectPlacedRows(store.getState()) !== rows) return;
  }
  if (near.length > 0) flyTo(boundsOf(near));
}
