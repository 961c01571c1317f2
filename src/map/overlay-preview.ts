import type { Layer } from "@deck.gl/core";
import { PathLayer, ScatterplotLayer, SolidPolygonLayer } from "@deck.gl/layers";
import type { Rings } from "./layers/description";
import type { PreviewAreas, PreviewLines, PreviewPoints } from "./layers/preview";
import { place } from "./overlay-place";

/** CSS pixels. */
const [RADIUS, EDGE] = [5.5, 1.5];

export function preview(one: PreviewAreas | PreviewLines | PreviewPoints): Layer {
  switch (one.kind) {
    case "preview-areas":
      return areas(one);
    case "preview-lines":
      return lines(one);
    case "preview-points":
      return points(one);
  }
}

const areas = ({ id, visible, data, trigger, tone }: PreviewAreas): Layer =>
  new SolidPolygonLayer<Rings>({
    id,
    visible,
    data,
    getPolygon: (rings) => rings.map((ring) => ring.map(place)),
    getFillColor: tone,
    updateTriggers: { getFillColor: trigger },
  });

const lines = ({ id, visible, data, trigger, tone, width }: PreviewLines): Layer =>
  new PathLayer({
    id,
    visible,
    data,
    widthUnits: "pixels",
    getPath: (path) => path.map(place),
    getWidth: width,
    getColor: tone,
    updateTriggers: { getColor: trigger },
  });

const points = ({ id, visible, data, tone, edge }: PreviewPoints): Layer =>
  new ScatterplotLayer({
    id,
    visible,
    data: { length: data.length, attributes: { getPosition: { value: data.positions, size: 2 } } },
    stroked: true,
    radiusUnits: "pixels",
    lineWidthUnits: "pixels",
    getRadius: RADIUS,
    getLineWidth: EDGE,
    getFillColor: tone,
    getLineColor: edge,
  });
