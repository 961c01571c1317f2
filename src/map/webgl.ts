import { GPUInitializationError, Map as MapLibreMap, type MapOptions, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import "maplibre-gl/dist/maplibre-gl.css";
import { wantsStillness } from "../theme/motion";
import { MOTION } from "../theme/sizes";

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

/** Device pixels that the map draws at most on each side; a picture of it may want more than the usual 4096. */
export const LONGEST_SIDE = 8192;

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
      // Without fading names the map comes to rest after fewer frames, too.
      fadeDuration: wantsStillness() ? 0 : MOTION.quick,
      maxCanvasSize: [LONGEST_SIDE, LONGEST_SIDE],
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

const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** Whether the processor draws what no graphics card does: there smooth edges of a second canvas cost as much as all the rest. */
export function isDrawnInSoftware(map: MapLibreMap): boolean {
  const context = map.getCanvas().getContext("webgl2");
  const names = context?.getExtension("WEBGL_debug_renderer_info");
  if (!context || !names) return false;
  return SOFTWARE.test(String(context.getParameter(names.UNMASKED_RENDERER_WEBGL)));
}
