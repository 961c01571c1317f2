import type { Geometry } from "geojson";
import { BadGeometry } from "./geometry";
import { wkbGeometry } from "./wkb";

const HEADER = 8;
/** Bytes of the box before the geometry, by its kind in the flags. */
const BOXES = [0, 32, 48, 48, 64];

/**
 * A geometry as a GeoPackage keeps it: its own header, a box, well-known binary (OGC 12-128, 2.1.3).
 * @throws BadGeometry
 */
export function geopackageGeometry(blob: Uint8Array): Geometry {
  if (blob.length < HEADER || blob[0] !== 0x47 || blob[1] !== 0x50)
    throw new BadGeometry("no GeoPackage geometry");
  const flags = blob[3] ?? 0;
  const box = BOXES[(flags >> 1) & 7];
  if (box === undefined || (flags & 0x20) !== 0) throw new BadGeometry("an extended GeoPackage geometry");
  return wkbGeometry(blob.subarray(HEADER + box));
}
