declare module "shpjs" {
  import type { Geometry } from "geojson";

  /** The geometries of a `.shp`, one for each record; null where a record has none. */
  export function parseShp(shp: Uint8Array): (Geometry | null)[];
}
