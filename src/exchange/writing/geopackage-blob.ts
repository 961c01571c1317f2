import { WKBWriter } from "@loaders.gl/wkt";
import type { Geometry } from "geojson";
import { boundsOf } from "../../domain/bounds";

/** Degrees of WGS84, longitude first. */
export const SRS = 4326;

/** Before the envelope: two letters, version, flags, and the number of the coordinate system. */
const HEAD = 8;
const ENVELOPE = 32;
/** Little endian, an envelope of west, east, south and north, not empty. */
const FLAGS = 0b0000_0011;

/** A geometry as GeoPackage keeps it (OGC 12-128r19, 2.1.3): a header with its envelope, then well-known binary. */
export function geometryBlob(geometry: Geometry): Uint8Array {
  const wkb = new Uint8Array(WKBWriter.encodeSync(geometry));
  const blob = new Uint8Array(HEAD + ENVELOPE + wkb.length);
  const view = new DataView(blob.buffer);
  blob.set([0x47, 0x50, 0, FLAGS]);
  view.setInt32(4, SRS, true);
  const [west, south, east, north] = boundsOf([geometry]);
  for (const [place, edge] of [west, east, south, north].entries())
    view.setFloat64(HEAD + 8 * place, edge, true);
  blob.set(wkb, HEAD + ENVELOPE);
  return blob;
}
