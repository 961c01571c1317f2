/** What tables call longitude and latitude, in pairs; earlier ones win. */
export const COLUMN_NAMES: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    ["lon", "lng", "long", "longitude", "longitudine", "longit"],
    ["lat", "latitude", "latitudine", "latit"],
  ],
  [
    ["x", "xcoord", "coordx", "pointx", "xutm", "utmx"],
    ["y", "ycoord", "coordy", "pointy", "yutm", "utmy"],
  ],
  [
    ["est", "east", "easting", "e"],
    ["nord", "north", "northing", "n"],
  ],
];
