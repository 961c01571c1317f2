import type { LngLatBounds } from "maplibre-gl";
/** How the map is, for those who wait for it: `idle` when all that was asked for is on the screen. */
export type NodeState = "starting" | "drawing" | "idle" | "lost" | "none";

let node: HTMLElement | null = null;

/**
 * The one element that the map lives in for the life of the page, made when it is first wanted. Graphics contexts are not
 * given back when an element is thrown away, so it is laid where it is needed and never thrown away.
 */
export function mapNode(): HTMLElement {
  if (node === null) {
    node = document.createElement("div");
    setNodeState("starting", node);
  }
  return node;
}

/** Says how the map is: `data-map-state`. */
export function setNodeState(state: NodeState, element: HTMLElement = mapNode()): void {
  if (element.dataset.mapState !== state) element.dataset.mapState = state;
}

/** Says on the page what part of the world the map shows; the same once more is not said. */
export function setNodeBounds(bounds: LngLatBounds): void {
  const edges = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
  const written = edges.map((edge) => edge.toFixed(6)).join(",");
  const { dataset } = mapNode();
  if (dataset.mapBounds !== written) dataset.mapBounds = written;
}
