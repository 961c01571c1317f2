import type {
  FillLayerSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import type { Geometry } from "geojson";
import { type Box, boxAround, clipLine, clipRing, type Points, thinned } from "./clip";
import { isList, numberOf, type Seen, textOf } from "./expression";
import { featuresOf, linesOf, type Sources, type StateOf } from "./features";
import { type Frame, PIXEL } from "./frame";
import { insetOf } from "./inset";
import type { Ink, Shape } from "./shapes";

/** Points nearer than this to one another are one in print, in millimetres. */
const FINEST = 0.06;
/** Millimetres beyond the frame that are still drawn: a thick line's other half. */
const BEYOND = 2;

/** The paper a little beyond the frame. */
export const aroundFrame = ({ width, height }: Pick<Frame, "width" | "height">): Box => ({
  left: -BEYOND,
  top: -BEYOND,
  right: width + BEYOND,
  bottom: height + BEYOND,
});

/** What a layer of the map's ground comes to on paper: its words, evaluated. Letters are set elsewhere. */
export function groundShapes(
  layer: LayerSpecification,
  sources: Sources,
  states: StateOf,
  frame: Frame,
): Shape[] {
  if (!isSeen(layer, frame.zoom)) return [];
  switch (layer.type) {
    case "background":
      return [sheetOf(layer.paint?.["background-color"], frame)];
    case "fill":
      return grouped(drawn(layer, sources, states, frame, fillOf), true);
    case "line":
      return grouped(drawn(layer, sources, states, frame, strokeOf), false);
    default:
      throw new Error(
        `a printed layer: got ${layer.id} of type ${layer.type}, wanted background, fill or line`,
      );
  }
}

/** Whether a layer is drawn at a zoom. */
export function isSeen({ layout, minzoom, maxzoom }: LayerSpecification, zoom: number): boolean {
  return layout?.visibility !== "none" && zoom >= (minzoom ?? 0) && zoom < (maxzoom ?? 99);
}

function sheetOf(colour: unknown, { width, height }: Frame): Shape {
  const corners = [
    { x: 0, y: 0 },
    { x: width, y: 0 },
    { x: width, y: height },
    { x: 0, y: height },
  ];
  return { kind: "path", lines: [corners], closed: true, ink: { fill: String(colour) } };
}

interface Inked {
  readonly lines: readonly Points[];
  readonly ink: Ink;
}

function drawn<Layer extends FillLayerSpecification | LineLayerSpecification>(
  layer: Layer,
  sources: Sources,
  states: StateOf,
  frame: Frame,
  draw: (layer: Layer, seen: Seen, lines: readonly Points[], box: Box) => Inked | null,
): Inked[] {
  const box = aroundFrame(frame);
  const shown = { source: layer.source, filter: layer.filter };
  const features = featuresOf(shown, sources, states, frame);
  return features
    .map(({ geometry, seen }) => draw(layer, seen, onPaper(geometry, frame), box))
    .filter(isInked);
}

const onPaper = (geometry: Geometry, frame: Frame): Points[] =>
  linesOf(geometry).map((line) => thinned(line.map(frame.on), FINEST));

function fillOf(
  { paint = {} }: FillLayerSpecification,
  seen: Seen,
  rings: readonly Points[],
  box: Box,
): Inked | null {
  const opacity = numberOf(paint["fill-opacity"], seen, 1);
  // A pattern lies over a tone that says the same.
  if (opacity === 0 || paint["fill-pattern"] !== undefined) return null;
  const lines = rings.map((ring) => clipRing(ring.slice(1), box)).filter(({ length }) => length > 2);
  return { lines, ink: { fill: textOf(paint["fill-color"], seen, ""), opacity } };
}

function strokeOf(
  { paint = {}, layout = {} }: LineLayerSpecification,
  seen: Seen,
  lines: readonly Points[],
  box: Box,
): Inked | null {
  const opacity = numberOf(paint["line-opacity"], seen, 1);
  if (opacity === 0) return null;
  const width = numberOf(paint["line-width"], seen, 1) * PIXEL;
  const inward = numberOf(paint["line-offset"], seen, 0) * PIXEL;
  const moved = inward === 0 ? lines : lines.map((line) => insetOf(line, inward));
  const dashes = paint["line-dasharray"];
  return {
    lines: moved.flatMap((line) => clipLine(line, box)),
    ink: {
      stroke: textOf(paint["line-color"], seen, ""),
      width,
      opacity,
      round: layout["line-cap"] === "round",
      ...(isList(dashes) ? { dash: dashes.map((dash) => numberOf(dash, seen, 0) * width) } : {}),
    },
  };
}

/** What a layer draws with for one feature, on a line of one's own: the mark of a legend. */
export function sampleOf(layer: LayerSpecification | undefined, seen: Seen, line: Points): Shape[] {
  const box = boxAround(line);
  if (layer?.type === "fill") return grouped([fillOf(layer, seen, [line], box)].filter(isInked), true);
  return layer?.type === "line" ? grouped([strokeOf(layer, seen, [line], box)].filter(isInked), false) : [];
}

const isInked = (inked: Inked | null): inked is Inked => inked !== null && inked.lines.length > 0;

/** Features of one ink are one path: paper does not tell them apart. */
function grouped(inked: readonly Inked[], closed: boolean): Shape[] {
  const byInk = new Map<string, Inked>();
  for (const { lines, ink } of inked) {
    const key = JSON.stringify(ink);
    byInk.set(key, { ink, lines: [...(byInk.get(key)?.lines ?? []), ...lines] });
  }
  return [...byInk.values()].map(({ lines, ink }) => ({ kind: "path", lines, closed, ink }));
}
