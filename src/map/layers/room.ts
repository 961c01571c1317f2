import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";

/** The transparent image that keeps letters away from where something stands over the canvas. */
export const ROOM_IMAGE = "room";

/** Below this zoom points are small forms; from it on they wear their signs. */
export const SIGNS_FROM = 11.25;

/** Nothing to be seen: where signs and numbered marks stand over the canvas, no letters are set. */
export function room(id: string, numbered: boolean, shown: readonly string[]): LayerSpecification {
  return {
    id,
    type: "symbol",
    source: "points",
    filter: ["all", ["==", ["get", "numbered"], numbered], ["in", ["get", "id"], ["literal", [...shown]]]],
    layout: {
      "icon-image": ROOM_IMAGE,
      "icon-allow-overlap": true,
      "icon-padding": 0,
      "icon-size": numbered ? ["step", ["zoom"], 0.8, SIGNS_FROM, 1] : 0.75,
    },
  };
}
