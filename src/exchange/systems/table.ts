import type { CoordinateSystem } from "../../domain/coordinate-system";

/** The frames of reference of the table, as names of datums in files are read. */
export type Datum = "wgs84" | "etrs89" | "rdn2008" | "monte-mario" | "ed50";

/** A coordinate system with all that is needed to recognise it and to leave it. */
export interface KnownSystem extends CoordinateSystem {
  /** For proj4, east first whatever `order` says: only the numbers of a file tell how it was written. */
  readonly definition: string;
  /** The code under which its places are the same within a metre; its own where none comes before it. */
  readonly sameAs: number;
  readonly datum: Datum;
  /** Of a transverse Mercator projection, in degrees and metres; null for others. */
  readonly grid: { readonly meridian: number; readonly falseEasting: number } | null;
  /** What files call it, in small letters and digits only. */
  readonly names: readonly string[];
}

/**
 * Monte Mario → WGS 84 (4), EPSG:1660: seven parameters for the mainland of Italy, stated accuracy 4 m (EPSG register; its
 * values are those of EPSG:1659 of the Istituto Geografico Militare). Better ones need the institute's grids.
 */
const MONTE_MARIO = "+ellps=intl +towgs84=-104.1,-49.1,-9.9,0.971,-2.917,0.714,-11.68 +no_defs";
const MONTE_MARIO_SHIFT = { metres: 4, reason: "no-grid", transformation: 1660 } as const;

/**
 * ED50 → WGS 84 (1), EPSG:1133: the mean of Europe, Italy named among its countries, stated accuracy 10 m (EPSG register).
 * The closer ones of the register are for other countries.
 */
const ED50 = "+ellps=intl +towgs84=-87,-98,-121,0,0,0,0 +no_defs";
const ED50_SHIFT = { metres: 10, reason: "no-grid", transformation: 1133 } as const;

/** ETRS89 and RDN2008 are taken for WGS 84: the plates have moved less than a metre since 1989 (EPSG:1149, accuracy 1 m). */
const GRS80 = "+ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +no_defs";

const degrees = { unit: "degrees", order: "north-first", shift: null, grid: null } as const;
const metres = { unit: "metres", order: "east-first", shift: null } as const;
const zone32 = { meridian: 9, falseEasting: 500_000 } as const;

/** What is met most and what is exact comes first: of readings that fit alike the first is offered. */
export const KNOWN_SYSTEMS: readonly KnownSystem[] = [
  {
    ...degrees,
    code: 4326,
    name: "WGS 84",
    definition: "+proj=longlat +datum=WGS84 +no_defs",
    sameAs: 4326,
    datum: "wgs84",
    names: ["wgs84", "gcswgs1984", "wgs84longitudelatitude", "wgs84crs84", "crs84"],
  },
  {
    ...degrees,
    code: 4258,
    name: "ETRS89",
    definition: `+proj=longlat ${GRS80}`,
    sameAs: 4326,
    datum: "etrs89",
    names: ["etrs89", "gcsetrs1989"],
  },
  {
    ...degrees,
    code: 6706,
    name: "RDN2008",
    definition: `+proj=longlat ${GRS80}`,
    sameAs: 4326,
    datum: "rdn2008",
    names: ["rdn2008", "gcsrdn2008"],
  },
  {
    ...metres,
    code: 32632,
    name: "WGS 84 / UTM zone 32N",
    definition: "+proj=utm +zone=32 +datum=WGS84 +units=m +no_defs",
    sameAs: 32632,
    datum: "wgs84",
    grid: zone32,
    names: ["wgs84utmzone32n", "wgs1984utmzone32n"],
  },
  {
    ...metres,
    code: 25832,
    name: "ETRS89 / UTM zone 32N",
    definition: `+proj=utm +zone=32 ${GRS80} +units=m`,
    sameAs: 32632,
    datum: "etrs89",
    grid: zone32,
    names: ["etrs89utmzone32n", "etrs1989utmzone32n", "etrs89utmzone32nen"],
  },
  {
    ...metres,
    code: 7791,
    name: "RDN2008 / UTM zone 32N",
    definition: `+proj=utm +zone=32 ${GRS80} +units=m`,
    sameAs: 32632,
    datum: "rdn2008",
    grid: zone32,
    names: ["rdn2008utmzone32n"],
  },
  {
    ...metres,
    code: 6707,
    name: "RDN2008 / UTM zone 32N (N-E)",
    order: "north-first",
    definition: `+proj=utm +zone=32 ${GRS80} +units=m`,
    sameAs: 32632,
    datum: "rdn2008",
    grid: zone32,
    names: ["rdn2008utmzone32nne", "rdn2008tm32"],
  },
  {
    ...metres,
    code: 32633,
    name: "WGS 84 / UTM zone 33N",
    definition: "+proj=utm +zone=33 +datum=WGS84 +units=m +no_defs",
    sameAs: 32633,
    datum: "wgs84",
    grid: { meridian: 15, falseEasting: 500_000 },
    names: ["wgs84utmzone33n", "wgs1984utmzone33n"],
  },
  {
    ...metres,
    code: 3857,
    name: "WGS 84 / Pseudo-Mercator",
    definition:
      "+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +no_defs",
    sameAs: 3857,
    datum: "wgs84",
    grid: null,
    names: [
      "wgs84pseudomercator",
      "wgs1984webmercatorauxiliarysphere",
      "wgs1984webmercator",
      "popularvisualisationcrsmercator",
      "googlemapsglobalmercator",
    ],
  },
  {
    ...metres,
    code: 3003,
    name: "Monte Mario / Italy zone 1",
    definition: `+proj=tmerc +lat_0=0 +lon_0=9 +k=0.9996 +x_0=1500000 +y_0=0 ${MONTE_MARIO} +units=m`,
    shift: MONTE_MARIO_SHIFT,
    sameAs: 3003,
    datum: "monte-mario",
    grid: { meridian: 9, falseEasting: 1_500_000 },
    names: ["montemarioitalyzone1", "montemarioitaly1"],
  },
  {
    ...metres,
    code: 3004,
    name: "Monte Mario / Italy zone 2",
    definition: `+proj=tmerc +lat_0=0 +lon_0=15 +k=0.9996 +x_0=2520000 +y_0=0 ${MONTE_MARIO} +units=m`,
    shift: MONTE_MARIO_SHIFT,
    sameAs: 3004,
    datum: "monte-mario",
    grid: { meridian: 15, falseEasting: 2_520_000 },
    names: ["montemarioitalyzone2", "montemarioitaly2"],
  },
  {
    ...degrees,
    code: 4265,
    name: "Monte Mario",
    definition: `+proj=longlat ${MONTE_MARIO}`,
    shift: MONTE_MARIO_SHIFT,
    sameAs: 4265,
    datum: "monte-mario",
    names: ["montemario", "gcsmontemario"],
  },
  {
    ...metres,
    code: 23032,
    name: "ED50 / UTM zone 32N",
    definition: `+proj=utm +zone=32 ${ED50} +units=m`,
    shift: ED50_SHIFT,
    sameAs: 23032,
    datum: "ed50",
    grid: zone32,
    names: ["ed50utmzone32n", "ed1950utmzone32n"],
  },
];

/** Other numbers for the same systems, of the EPSG register before 2008 and of Esri's own. */
export const OTHER_CODES: readonly (readonly [number, number])[] = [
  [3785, 3857],
  [900913, 3857],
  [102100, 3857],
  [102113, 3857],
  [102091, 3003],
  [102092, 3004],
];
