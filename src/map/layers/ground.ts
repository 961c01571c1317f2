import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import type { GroundKind } from "../../domain/city";
import type { Look } from "../../theme/look";
import { DIMMED, either, INSIDE, LEVEL } from "./states";

/** The image that fills what is not known. */
export const UNKNOWN_PATTERN = "unknown";

/** The first picture: paper and the municipalities, from one source. */
export function firstGround(look: Look): LayerSpecification[] {
  return [
    { id: "paper", type: "background", paint: { "background-color": look.paper } },
    {
      id: "municipalities",
      type: "fill",
      source: "municipalities",
      paint: { "fill-color": fillOf(look), "fill-antialias": false },
    },
    {
      id: "municipality-borders",
      type: "line",
      source: "municipalities",
      layout: { "line-join": "round" },
      paint: { "line-color": look.border, "line-width": widthByZoom(0.5, 1.1) },
    },
  ];
}

/** Land around the perimeter, and what the ground is made of. Woods give way to a choropleth, water never does. */
export function ground(look: Look, coloured: boolean): LayerSpecification[] {
  return [
    {
      id: "zones-around",
      type: "fill",
      source: "zones",
      paint: { "fill-color": look.land, "fill-antialias": false },
    },
    { id: "zone-hairlines", ...zoneHairline(look) },
    {
      id: "municipalities-unknown",
      type: "fill",
      source: "municipalities",
      layout: { visibility: coloured ? "visible" : "none" },
      paint: {
        "fill-pattern": UNKNOWN_PATTERN,
        "fill-opacity": ["case", ["all", INSIDE, ["==", LEVEL, -1]], 1, 0],
      },
    },
    area("woods", "wood", look.wood, !coloured),
    area("gravel", "gravel", look.gravel, !coloured),
    area("waters", "water", look.water, true),
    {
      id: "rivers",
      type: "line",
      source: "ground",
      filter: lineOf("water"),
      layout: { "line-cap": "round", "line-join": "round" },
      paint: { "line-color": look.water, "line-width": widthByZoom(1.8, 7) },
    },
    {
      id: "municipalities-dimmed",
      type: "fill",
      source: "municipalities",
      paint: { "fill-color": look.land, "fill-opacity": ["case", ["all", INSIDE, DIMMED], 0.72, 0] },
    },
  ];
}

function fillOf(look: Look): ExpressionSpecification {
  const [one, two, three, four, five] = look.ramp;
  const level: ExpressionSpecification = [
    "match",
    LEVEL,
    0,
    one,
    1,
    two,
    2,
    three,
    3,
    four,
    4,
    five,
    -1,
    look.unknown,
    look.inside,
  ];
  return ["case", INSIDE, level, look.land];
}

function zoneHairline(look: Look): Omit<Extract<LayerSpecification, { type: "line" }>, "id"> {
  return {
    type: "line",
    source: "zones",
    layout: { "line-join": "round" },
    paint: { "line-color": look.zoneBorder, "line-width": 0.6, "line-opacity": 0.75 },
  };
}

function area(id: string, kind: GroundKind, colour: string, visible: boolean): LayerSpecification {
  return {
    id,
    type: "fill",
    source: "ground",
    filter: ["all", ["==", ["get", "ground"], kind], ["==", ["geometry-type"], "Polygon"]],
    layout: { visibility: visible ? "visible" : "none" },
    paint: { "fill-color": colour },
  };
}

/** The lines of one kind of ground. */
export const lineOf = (kind: GroundKind): FilterSpecification => [
  "all",
  ["==", ["get", "ground"], kind],
  ["==", ["geometry-type"], "LineString"],
];

/** A width in pixels that grows from the whole city (zoom 9) to a street (zoom 15). */
export const widthByZoom = (far: number, near: number): ExpressionSpecification => [
  "interpolate",
  ["exponential", 1.4],
  ["zoom"],
  9,
  far,
  15,
  near,
];

/** Kept for outlines that only stand inside. */
export const onlyInside = (opacity: number): ExpressionSpecification => either(INSIDE, opacity, 0);
