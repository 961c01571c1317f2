import { Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import "maplibre-gl/dist/maplibre-gl.css";

/** The least that draws the outlines: what any page with MapLibre has to wait for. */
setWorkerUrl(workerUrl);
const city = await (await fetch("geodata/city.json")).json();
const container = document.getElementById("map");
if (container === null) throw new Error("page: got no element #map, wanted one to draw in");
const map = new MapLibreMap({
  container,
  bounds: city.bounds,
  attributionControl: false,
  style: {
    version: 8,
    sources: {
      outlines: {
        type: "geojson",
        data: new URL(`geodata/${city.files.municipalities}`, document.baseURI).href,
      },
    },
    layers: [
      { id: "ground", type: "background", paint: { "background-color": "white" } },
      { id: "inside", type: "fill", source: "outlines", paint: { "fill-color": "silver" } },
      { id: "edges", type: "line", source: "outlines", paint: { "line-color": "black" } },
    ],
  },
});
/** The bench flies it to where our own map flew. */
Object.assign(globalThis, { emptyMap: map });
map.once("idle", () => {
  container.dataset.mapState = "idle";
});
