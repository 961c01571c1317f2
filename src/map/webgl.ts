import { GPUInitializationError, Map as MapLibreMap, type MapOptions, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import "maplibre-gl/dist/maplibre-gl.css";

setWorkerUrl(workerUrl);

/** North is always up and nothing is tilted: a planner's map is read like a sheet of paper. */
const FLAT: Partial<MapOptions> = {
  dragRotate: false,
  pitchWithRotate: false,
  touchPitch: false,
  maxPitch: 0,
  rollEnabled: false,
  renderWorldCopies: false,
  minZoom: 7,
  maxZoom: 17,
};

/**
 * A map in an element; null when the device gives no graphics context.
 * @throws when anything else goes wrong
 */
export function createMap(options: MapOptions): MapLibreMap | null {
  try {
    const map = new MapLibreMap({
      ...options,
      ...FLAT,
      attributionControl: false,
      fadeDuration: 150,
      validateStyle: false,
    });
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
    return map;
  } catch (error) {
    if (error instanceof GPUInitializationError) return null;
    throw error;
  }
}
