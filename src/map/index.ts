export type { Covered } from "./camera";
export { type Form, formOf } from "./layers/signs";
export { MapView } from "./map-view";
