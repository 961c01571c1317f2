/** Made-up places, in degrees: points, lines and polygons with the cells that are easily lost on the way. */

const point = (/** @type {number[]} */ coordinates) => ({ type: "Point", coordinates });

const PLACES = [
  [7.6, 45.05],
  [7.68, 45.07],
  [7.7, 45.1],
  [7.75, 45.12],
  [7.9, 45.3],
];

const points = PLACES.map((place, index) => ({
  type: "Feature",
  properties: {
    code: `00${1316 + index}`,
    name: index === 1 ? "Città 2" : `Place ${index + 1}`,
    size: index === 2 ? null : 10.5 * (index + 1),
    count: index,
    since: `2024-0${index + 1}-15`,
  },
  geometry: point(place),
}));

const lines = [
  {
    type: "Feature",
    properties: { name: "Line 1" },
    geometry: {
      type: "LineString",
      coordinates: [
        [7.6, 45],
        [7.65, 45.02],
        [7.7, 45.1],
      ],
    },
  },
  {
    type: "Feature",
    properties: { name: "Line 2" },
    geometry: {
      type: "MultiLineString",
      coordinates: [
        [
          [7.5, 45],
          [7.52, 45.01],
        ],
        [
          [7.53, 45],
          [7.54, 45.02],
        ],
      ],
    },
  },
];

/**
 * A square whose corners run as an outer ring's do.
 * @param {number} west
 * @param {number} south
 * @param {number} side
 */
const square = (west, south, side) => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];

const polygons = [
  {
    type: "Feature",
    properties: { name: "Ground 1", code: "001901" },
    geometry: {
      type: "Polygon",
      coordinates: [square(7.5, 45, 0.25), square(7.5625, 45.0625, 0.125).reverse()],
    },
  },
  {
    type: "Feature",
    properties: { name: "Ground 2", code: "001902" },
    geometry: {
      type: "MultiPolygon",
      coordinates: [[square(7.75, 45, 0.0625)], [square(7.875, 45, 0.0625)]],
    },
  },
];

const layer = (/** @type {readonly object[]} */ features) => ({ type: "FeatureCollection", features });

export const GOLDEN = { points: layer(points), lines: layer(lines), polygons: layer(polygons) };
