import type { Geometry, Position } from "geojson";
import type { DataRow } from "../../domain/dataset";
import { type Rgba, rgba } from "../../theme/colour";
import type { Look } from "../../theme/look";
import type { Description, Path, Rings } from "./description";

/** Rows of a file as shapes, before they count anywhere: points as a column of longitude and latitude by turns. */
export interface PreviewShapes {
  readonly points: Float64Array;
  readonly lines: readonly Path[];
  readonly areas: readonly Rings[];
}

export interface PreviewAreas extends Description<"preview-areas", Rings> {
  readonly tone: Rgba;
}
export interface PreviewLines extends Description<"preview-lines", Path> {
  readonly tone: Rgba;
  /** CSS pixels. */
  readonly width: number;
}
export interface PreviewPoints {
  readonly kind: "preview-points";
  readonly id: string;
  readonly visible: boolean;
  readonly data: { readonly length: number; readonly positions: Float64Array };
  readonly tone: Rgba;
  readonly edge: Rgba;
}

/**
 * The shapes of rows in degrees, or of points alone by turns; what has no finite place is not drawn. Collections give each of
 * their parts.
 */
export function previewOf(rows: readonly DataRow[] | Float64Array): PreviewShapes {
  if (rows instanceof Float64Array) return { ...NOTHING, points: rows };
  const shapes: Gathered = { points: [], lines: [], areas: [] };
  for (const { geometry } of rows) if (geometry !== null) gather(geometry, shapes);
  return { ...shapes, points: Float64Array.from(shapes.points) };
}

interface Gathered {
  readonly points: number[];
  readonly lines: Path[];
  readonly areas: Rings[];
}

function gather(geometry: Geometry, { points, lines, areas }: Gathered): void {
  if (geometry.type === "Point") {
    const [x = Number.NaN, y = Number.NaN] = geometry.coordinates;
    if (isPlace(geometry.coordinates)) points.push(x, y);
    return;
  }
  if (geometry.type === "GeometryCollection") {
    for (const part of geometry.geometries) gather(part, { points, lines, areas });
    return;
  }
  const { positions, paths, polygons } = partsOf(geometry);
  for (const [x = Number.NaN, y = Number.NaN] of positions) if (isPlace([x, y])) points.push(x, y);
  lines.push(...paths.filter((path) => path.length > 1 && path.every(isPlace)));
  areas.push(...polygons.filter((rings) => rings.length > 0 && rings.every((ring) => ring.every(isPlace))));
}

interface Parts {
  readonly positions: readonly Position[];
  readonly paths: readonly Position[][];
  readonly polygons: readonly Position[][][];
}

const NONE: Parts = { positions: [], paths: [], polygons: [] };

function partsOf(geometry: Exclude<Geometry, { type: "GeometryCollection" | "Point" }>): Parts {
  switch (geometry.type) {
    case "MultiPoint":
      return { ...NONE, positions: geometry.coordinates };
    case "LineString":
      return { ...NONE, paths: [geometry.coordinates] };
    case "MultiLineString":
      return { ...NONE, paths: geometry.coordinates };
    case "Polygon":
      return { ...NONE, polygons: [geometry.coordinates] };
    case "MultiPolygon":
      return { ...NONE, polygons: geometry.coordinates };
  }
}

const isPlace = ([x = Number.NaN, y = Number.NaN]: Position): boolean =>
  Math.abs(x) <= 180 && Math.abs(y) <= 90;

const NOTHING: PreviewShapes = { points: new Float64Array(), lines: [], areas: [] };

const [POINT, LINE, CASING, AREA] = [210, 240, 220, 70];
/** CSS pixels: a line, and what of its casing is seen on either side. */
const [WIDTH, BESIDE] = [3, 2.5];

/** Where a file's rows would lie: in a tone that belongs to no strategy. */
export function previewLayers(
  shapes: PreviewShapes | null,
  look: Look,
): readonly [PreviewAreas, PreviewLines, PreviewLines, PreviewPoints] {
  const { points, areas } = shapes ?? NOTHING;
  const common = { trigger: look.name };
  // The edges of areas are lines as well.
  const drawn = edgesOf(shapes ?? NOTHING);
  const lines = { ...common, kind: "preview-lines", visible: drawn.length > 0, data: drawn } as const;
  return [
    {
      ...common,
      kind: "preview-areas",
      id: "preview-areas",
      visible: areas.length > 0,
      data: areas,
      tone: rgba(look.preview, AREA),
    },
    // Under the lines a light casing: borders have none, and so these are not taken for one.
    { ...lines, id: "preview-casing", tone: rgba(look.halo, CASING), width: WIDTH + 2 * BESIDE },
    { ...lines, id: "preview-lines", tone: rgba(look.preview, LINE), width: WIDTH },
    {
      kind: "preview-points",
      id: "preview-points",
      visible: points.length > 0,
      data: { length: points.length / 2, positions: points },
      tone: rgba(look.preview, POINT),
      edge: rgba(look.halo),
    },
  ];
}

const edges = new WeakMap<PreviewShapes, readonly Path[]>();

/** Made once for the same shapes, so that what is drawn from them stays. */
function edgesOf(shapes: PreviewShapes): readonly Path[] {
  const known = edges.get(shapes) ?? [...shapes.lines, ...shapes.areas.flat()];
  edges.set(shapes, known);
  return known;
}
