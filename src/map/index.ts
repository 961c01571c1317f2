export type { Covered } from "./camera";
export { MapView } from "./map-view";
