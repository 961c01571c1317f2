import type { LayerSpecification, SymbolLayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Geometry } from "geojson";
import { rankOf } from "../order";
import { type Box, boxesMeet, boxHolds } from "./clip";
import { isList, numberOf, type Seen } from "./expression";
import { featuresOf, linesOf, type Sources, type StateOf } from "./features";
import type { Frame, Point } from "./frame";
import { isSeen } from "./ground-shapes";
import { type Lettered, letteredOf } from "./lettered";
import { boxOf, type Lettering, sizeOf } from "./letters";
import { stretchesOf } from "./stretches";

/** The names of one layer that found room. */
interface PlacedNames {
  readonly id: string;
  readonly names: readonly Lettering[];
}

/** Room that is taken; what meets it finds none. */
export class Room {
  readonly #taken: Box[] = [];
  readonly #shunned: Box[] = [];
  readonly #paper: Box;

  constructor({ width, height }: Pick<Frame, "width" | "height">) {
    this.#paper = { left: 0.5, top: 0.5, right: width - 0.5, bottom: height - 0.5 };
  }

  take(box: Box): void {
    this.#taken.push(box);
  }

  /** What letters should keep off, and may cover where they find no other room. */
  shun(box: Box): void {
    this.#shunned.push(box);
  }

  isFree(box: Box): boolean {
    return boxHolds(this.#paper, box) && !this.#taken.some((taken) => boxesMeet(taken, box));
  }

  isClear(box: Box): boolean {
    return this.isFree(box) && !this.#shunned.some((shunned) => boxesMeet(shunned, box));
  }
}

/** A way to set a name: the letters, and the boxes that they fill. */
interface Attempt {
  readonly letters: Lettering;
  readonly boxes: readonly Box[];
}

/**
 * Sets names where there is room, the layers that lie highest first, as on the map; what finds none is left out.
 * @param room with what is taken already; the names take theirs
 */
export function placeNames(
  layers: readonly LayerSpecification[],
  sources: Sources,
  states: StateOf,
  frame: Frame,
  room: Room,
): PlacedNames[] {
  const lettered = layers
    .filter((layer) => layer.type === "symbol")
    .filter(({ layout }) => layout?.["text-field"]);
  const fromAbove = lettered.toSorted((one, other) => rankOf(other.id) - rankOf(one.id));
  return fromAbove
    .filter((layer) => isSeen(layer, frame.zoom))
    .map((layer) => ({ id: layer.id, names: namesOf(layer, sources, states, frame, room) }));
}

function namesOf(
  layer: SymbolLayerSpecification,
  sources: Sources,
  states: StateOf,
  frame: Frame,
  room: Room,
): Lettering[] {
  const shown = { source: layer.source, filter: layer.filter };
  const key = ({ seen }: { readonly seen: Seen }) => numberOf(layer.layout?.["symbol-sort-key"], seen, 0);
  const features = featuresOf(shown, sources, states, frame).toSorted((one, other) => key(one) - key(other));
  return features.flatMap(({ geometry, seen }) => {
    const attempts = attemptsOf(layer, geometry, letteredOf(layer, seen), seen, frame);
    const found =
      attempts.find(({ boxes }) => boxes.every((box) => room.isClear(box))) ??
      attempts.find(({ boxes }) => boxes.every((box) => room.isFree(box)));
    for (const box of found?.boxes ?? []) room.take(box);
    return found === undefined ? [] : [found.letters];
  });
}

function attemptsOf(
  { layout = {} }: SymbolLayerSpecification,
  geometry: Geometry,
  lettered: Lettered,
  seen: Seen,
  frame: Frame,
): readonly Attempt[] {
  if (layout["symbol-placement"] === "line")
    return alongLines(geometry, lettered, layout["text-offset"], frame);
  if (geometry.type !== "Point") return [];
  const at = frame.on(geometry.coordinates);
  const offset = numberOf(layout["text-radial-offset"], seen, 0) * lettered.setting.size;
  const given = layout["text-variable-anchor"];
  const anchors = isList(given) ? given.map(String) : ["center"];
  return AWAY.flatMap((away) => anchors.map((anchor) => beside(at, anchor, away * offset, lettered)));
}

/** How far letters step aside, as parts of the style's way: paper has no other zoom at which a name would find room. */
const AWAY = [1, 2.5];

/** The side of the letters that stands at the place, as the style names it: at their «left» they stand right of it. */
const SIDES: Readonly<Record<string, readonly [across: number, down: number]>> = {
  center: [0, 0],
  left: [1, 0],
  right: [-1, 0],
  top: [0, 1],
  bottom: [0, -1],
};

function beside(at: Point, anchor: string, offset: number, { lines, setting, padding }: Lettered): Attempt {
  const [across, down] = SIDES[anchor] ?? [0, 0];
  const { width, height } = sizeOf(lines, setting);
  const middle = { x: at.x + across * (offset + width / 2), y: at.y + down * (offset + height / 2) };
  const letters: Lettering = { lines, middle, turn: 0, setting };
  return { letters, boxes: [boxOf(letters, padding)] };
}

/** Along a line the letters stand beside it, on its straightest stretches. */
function alongLines(
  geometry: Geometry,
  { lines, setting, padding }: Lettered,
  offset: unknown,
  frame: Frame,
): Attempt[] {
  const { width } = sizeOf(lines, setting);
  const aside = isList(offset) && typeof offset[1] === "number" ? offset[1] * setting.size : 0;
  const paths = linesOf(geometry).map((line) => line.map(frame.on));
  return stretchesOf(paths, width, frame).map(({ middle, turn }) => {
    const [sine, cosine] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)];
    const centre = { x: middle.x - sine * aside, y: middle.y + cosine * aside };
    const half = setting.size / 2 + padding;
    const steps = Math.max(2, Math.ceil(width / setting.size));
    const boxes = Array.from({ length: steps }, (_, step) => {
      const along = width * ((step + 0.5) / steps - 0.5);
      const [x, y] = [centre.x + cosine * along, centre.y + sine * along];
      return { left: x - half, right: x + half, top: y - half, bottom: y + half };
    });
    return { letters: { lines, middle: centre, turn, setting }, boxes };
  });
}
