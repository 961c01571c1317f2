import type { Map as MapLibreMap } from "maplibre-gl";
import { isDrawnInSoftware } from "./webgl";

/** Pixels drawn for each CSS pixel while the map moves where the processor draws. */
export const COARSE = 0.5;

/**
 * Where no graphics card draws, a frame takes as long as it has pixels: while the map moves a quarter of them are drawn, and all
 * once it rests. A jump is no movement: it is over before the next frame.
 * @param overlay what is drawn over the map, told whether it should be coarse
 */
export function drawCoarselyWhileMoving(map: MapLibreMap, overlay: (coarse: boolean) => void): void {
  if (!isDrawnInSoftware(map)) return;
  let sharp: number | null = null;
  let frame = 0;
  const turn = () => {
    const isMoving = map.isMoving();
    if (isMoving === (sharp !== null)) return;
    const ratio = sharp ?? COARSE;
    sharp = sharp === null ? map.getPixelRatio() : null;
    overlay(isMoving);
    map.setPixelRatio(ratio);
  };
  const soon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(turn);
  };
  map.on("movestart", soon);
  map.on("moveend", soon);
}
