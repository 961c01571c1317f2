import type { Layer } from "@deck.gl/core";
import { PathStyleExtension } from "@deck.gl/extensions";
import { PathLayer, ScatterplotLayer } from "@deck.gl/layers";
import type { Dashes } from "./layers/dashes";
import type { EdgedDiscs } from "./layers/planned-reach";
import type { Spots } from "./layers/spots";
import { place } from "./overlay-place";

const dashing = new PathStyleExtension({ dash: true });
/** A dash and the gap after it, as parts of half the line's width. */
const DASH: [number, number] = [6, 5];

export function edgedDiscs<Row>({
  id,
  visible,
  data,
  trigger,
  centre,
  metres,
  tone,
  edge,
  width,
  dashed,
}: Omit<EdgedDiscs<Row>, "kind">): Layer {
  return new ScatterplotLayer({
    id,
    visible,
    data,
    stroked: true,
    radiusUnits: "meters",
    lineWidthUnits: "pixels",
    getPosition: (row) => place(centre(row)),
    getRadius: metres,
    getFillColor: tone,
    getLineColor: edge,
    getLineWidth: width,
    ...(dashed ? { extensions: [dashing], getDashArray: DASH } : {}),
    updateTriggers: { getFillColor: trigger, getLineColor: trigger, getLineWidth: trigger },
  });
}

export function dashes({ id, visible, data, trigger, colour, width }: Dashes): Layer {
  return new PathLayer({
    id,
    visible,
    data,
    widthUnits: "pixels",
    getPath: ({ path }) => path.map(place),
    getWidth: width,
    getColor: colour,
    extensions: [dashing],
    getDashArray: DASH,
    updateTriggers: { getColor: trigger },
  });
}

export function spots({ id, visible, data, trigger, units, limits, tone, edge, width }: Spots): Layer {
  return new ScatterplotLayer({
    id,
    visible,
    data,
    stroked: true,
    radiusUnits: units,
    radiusMinPixels: limits.least,
    radiusMaxPixels: limits.most,
    lineWidthUnits: "pixels",
    getPosition: ({ centre }) => place(centre),
    getRadius: ({ radius }) => radius,
    getFillColor: tone,
    getLineColor: edge,
    getLineWidth: width,
    updateTriggers: { getFillColor: trigger, getLineColor: trigger },
  });
}
