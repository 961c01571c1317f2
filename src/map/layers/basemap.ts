import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import type { Look } from "../../theme/look";
import { widthByZoom } from "./ground";

/** The source of a basemap. */
export const BASEMAP = "basemap";

/** Kinds of Protomaps' basemap schema (version 4, https://docs.protomaps.com/basemaps/layers). */
const GREEN = ["forest", "wood", "park", "garden", "grass", "grassland", "nature_reserve", "scrub"];
const MAIN_ROADS = ["highway", "major_road"];

const ofKinds = (kinds: readonly string[]): ExpressionSpecification => [
  "in",
  ["get", "kind"],
  ["literal", [...kinds]],
];
const onlyOf = (type: "Polygon" | "LineString"): FilterSpecification => ["==", ["geometry-type"], type];

/**
 * What a basemap adds: woods and parks, water, buildings and roads, each as quiet as the ground that they lie on. Land itself is
 * ours, and so is every name: two sets of names would talk at once.
 * @param coloured whether municipalities are coloured by a figure; greens give way to it, as our own do
 */
export function basemapLayers(look: Look, coloured: boolean): LayerSpecification[] {
  const from = (layer: string) => ({ source: BASEMAP, "source-layer": layer });
  return [
    {
      id: "basemap-greens",
      type: "fill",
      ...from("landuse"),
      filter: ofKinds(GREEN),
      layout: { visibility: coloured ? "none" : "visible" },
      paint: { "fill-color": look.wood },
    },
    {
      id: "basemap-waters",
      type: "fill",
      ...from("water"),
      filter: onlyOf("Polygon"),
      paint: { "fill-color": look.water },
    },
    { id: "basemap-streams", ...from("water"), ...line(look.water, 0.4, 2.5), filter: onlyOf("LineString") },
    {
      id: "basemap-buildings",
      type: "fill",
      ...from("buildings"),
      minzoom: 13,
      paint: { "fill-color": look.gravel, "fill-opacity": 0.8 },
    },
    {
      id: "basemap-roads",
      ...from("roads"),
      ...line(look.line, 0.2, 2),
      filter: ["!", ofKinds(MAIN_ROADS)],
      minzoom: 11,
    },
    { id: "basemap-main-roads", ...from("roads"), ...line(look.line, 0.7, 5), filter: ofKinds(MAIN_ROADS) },
  ];
}

function line(
  colour: string,
  far: number,
  near: number,
): Pick<LineLayerSpecification, "type" | "layout" | "paint"> {
  return {
    type: "line",
    layout: { "line-cap": "round", "line-join": "round" },
    paint: { "line-color": colour, "line-width": widthByZoom(far, near) },
  };
}
