/** A library that the built app is made of. A test compares this list with the installed packages. */
export interface Library {
  readonly name: string;
  /** As SPDX writes it. */
  readonly licence: string;
}

export const LIBRARIES: readonly Library[] = [
  { name: "@deck.gl/core", licence: "MIT" },
  { name: "@deck.gl/extensions", licence: "MIT" },
  { name: "@deck.gl/layers", licence: "MIT" },
  { name: "@deck.gl/maplibre", licence: "MIT" },
  { name: "@fontsource/titillium-web", licence: "OFL-1.1" },
  { name: "@loaders.gl/wkt", licence: "MIT" },
  { name: "@luma.gl/core", licence: "MIT" },
  { name: "@luma.gl/engine", licence: "MIT" },
  { name: "@tmcw/togeojson", licence: "BSD-2-Clause" },
  { name: "@turf/turf", licence: "MIT" },
  { name: "@xmldom/xmldom", licence: "MIT" },
  { name: "comlink", licence: "Apache-2.0" },
  { name: "d3-sankey", licence: "BSD-3-Clause" },
  { name: "design-tokens-italia", licence: "BSD-3-Clause" },
  { name: "fflate", licence: "MIT" },
  { name: "flatbush", licence: "ISC" },
  { name: "highs", licence: "MIT" },
  { name: "i18next", licence: "MIT" },
  { name: "idb", licence: "ISC" },
  { name: "kdbush", licence: "ISC" },
  { name: "maplibre-gl", licence: "BSD-3-Clause" },
  { name: "papaparse", licence: "MIT" },
  { name: "pmtiles", licence: "BSD-3-Clause" },
  { name: "proj4", licence: "MIT" },
  { name: "react", licence: "MIT" },
  { name: "react-aria-components", licence: "Apache-2.0" },
  { name: "react-dom", licence: "MIT" },
  { name: "react-i18next", licence: "MIT" },
  { name: "read-excel-file", licence: "MIT" },
  { name: "reselect", licence: "MIT" },
  { name: "shpjs", licence: "MIT" },
  { name: "sql.js", licence: "MIT" },
  { name: "topojson-client", licence: "ISC" },
  { name: "topojson-server", licence: "ISC" },
  { name: "uqr", licence: "MIT" },
  { name: "valibot", licence: "MIT" },
  { name: "zustand", licence: "MIT" },
];

/** The package that brings the typeface. */
export const TYPEFACE = "@fontsource/titillium-web";
