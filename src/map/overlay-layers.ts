import type { Layer } from "@deck.gl/core";
import { FillStyleExtension } from "@deck.gl/extensions";
import {
  IconLayer,
  type IconLayerProps,
  PathLayer,
  ScatterplotLayer,
  SolidPolygonLayer,
} from "@deck.gl/layers";
import type { Rings as Outline } from "./layers/description";
import type { Drawn } from "./layers/drawn";
import type { Hatched } from "./layers/patches";
import type { ReachAreas, ReachBands, ReachDiscs } from "./layers/reach";
import type { Dots } from "./layers/residents";
import type { Rings, SignRow, Signs } from "./layers/signs";
import { inOrder } from "./order";
import { place } from "./overlay-place";
import { dashes, edgedDiscs, spots } from "./overlay-planned";
import { preview } from "./overlay-preview";
import { type Atlas, SHARPNESS } from "./paint-image";

/** The images of one look. */
export interface Pictures {
  readonly tiles: Atlas;
  readonly badges: Atlas;
}

const hatching = new FillStyleExtension({ pattern: true });
/** deck.gl's layers for what is drawn, from the bottom up. */
export function layersOf(drawn: readonly Drawn[], pictures: Pictures): Layer[] {
  return inOrder(drawn).map((one) => layerOf(one, pictures));
}

function layerOf(one: Drawn, { tiles, badges }: Pictures): Layer {
  switch (one.kind) {
    case "hatched":
      return hatched(one, tiles);
    case "changes":
      return hatched(one, tiles);
    case "forbidden":
      return hatched(one, tiles);
    case "areas":
      return areas(one);
    case "bands":
      return bands(one);
    case "discs":
      return discs(one);
    case "edged-discs":
      return edgedDiscs(one);
    case "dashes":
      return dashes(one);
    case "spots":
      return spots(one);
    case "dots":
      return dots(one);
    case "preview-areas":
    case "preview-lines":
    case "preview-points":
      return preview(one);
    case "signs":
      return signs(one, badges);
    case "rings":
      return rings(one);
  }
}

/** deck.gl wants arrays that it may write to. */
const polygon = (rings: Outline): [number, number][][] => rings.map((ring) => ring.map(place));

function hatched<Row>(
  { id, visible, data, trigger, outline, tone, ink, hatch }: Hatched<string, Row>,
  tiles: Atlas,
): Layer {
  return new SolidPolygonLayer({
    id,
    visible,
    data,
    pickable: true,
    getPolygon: (row) => polygon(outline(row)),
    // The tile brings its colours; of this one only the strength counts.
    getFillColor: (row) => [0, 0, 0, ink(row)],
    extensions: [hatching],
    fillPatternMask: false,
    fillPatternAtlas: tiles.image,
    fillPatternMapping: tiles.frames,
    fillPatternSizeUnits: "pixels",
    getFillPattern: hatch,
    getFillPatternScale: 1 / SHARPNESS,
    getFillPatternBackgroundColor: tone,
    updateTriggers: { getFillPatternBackgroundColor: trigger, getFillPattern: trigger },
  });
}

function areas({ id, visible, data, trigger, outline, tone }: ReachAreas): Layer {
  return new SolidPolygonLayer({
    id,
    visible,
    data,
    getPolygon: (row) => polygon(outline(row)),
    getFillColor: tone,
    updateTriggers: { getFillColor: trigger },
  });
}

function bands({ id, visible, data, trigger, path, metres, tone }: ReachBands): Layer {
  return new PathLayer({
    id,
    visible,
    data,
    widthUnits: "meters",
    capRounded: true,
    jointRounded: true,
    getPath: (row) => path(row).map(place),
    getWidth: (row) => 2 * metres(row),
    getColor: tone,
    updateTriggers: { getColor: trigger },
  });
}

/** As those of pilots, with a hairline around them. */
const discs = (one: ReachDiscs): Layer => edgedDiscs({ ...one, width: hairline, dashed: false });
const hairline = () => 1;

function dots({ id, visible, data, tone }: Dots): Layer {
  return new ScatterplotLayer({
    id,
    visible,
    data: {
      length: data.length,
      attributes: {
        getPosition: { value: data.positions, size: 2 },
        getRadius: { value: data.radii, size: 1 },
      },
    },
    radiusUnits: "meters",
    radiusMinPixels: 0.5,
    getFillColor: tone,
  });
}

function signs({ id, visible, data, trigger, centre, image, size }: Signs, badges: Atlas): Layer {
  const props: IconLayerProps<SignRow> = {
    id,
    visible,
    data,
    iconMapping: { ...badges.frames },
    getPosition: (row) => place(centre(row)),
    getIcon: image,
    getSize: size,
    updateTriggers: { getIcon: trigger, getSize: size },
  };
  // An image's pixels are taken here as everywhere in deck.gl; the type of this one property leaves them out.
  return new IconLayer(Object.assign(props, { iconAtlas: badges.image }));
}

function rings({ id, visible, data, centre, radius, colour }: Rings): Layer {
  return new ScatterplotLayer({
    id,
    visible,
    data,
    filled: false,
    stroked: true,
    radiusUnits: "pixels",
    lineWidthUnits: "pixels",
    getPosition: (row) => place(centre(row)),
    getRadius: radius,
    getLineColor: colour,
    getLineWidth: 3,
    updateTriggers: { getRadius: radius, getLineColor: colour.join() },
  });
}
