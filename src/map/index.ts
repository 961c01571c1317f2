export type { Covered } from "./camera";
export { formOf } from "./layers/signs";
export { MapView } from "./map-view";
