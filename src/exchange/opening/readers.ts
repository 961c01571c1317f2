import type { Kind, Reader } from "./opened";

/** The reader of each kind of file, with its library, fetched when first needed. */
const READERS: Readonly<Record<Kind, () => Promise<Reader>>> = {
  geojson: async () => (await import("./geojson")).readGeojson,
  "geojson-lines": async () => (await import("./geojson-lines")).readGeojsonLines,
  csv: async () => (await import("./csv")).readCsv,
  kml: async () => (await import("./kml")).readKml,
  kmz: async () => (await import("./kml")).readKmz,
  gpx: async () => (await import("./gpx")).readGpx,
  shapefile: async () => (await import("./shapefile")).readShapefile,
  geopackage: async () => (await import("./geopackage")).readGeopackage,
  xlsx: async () => (await import("./xlsx")).readXlsx,
  zip: async () => (await import("./bundle")).readBundle,
};

export function readerOf(kind: Kind): Promise<Reader> {
  return READERS[kind]();
}
