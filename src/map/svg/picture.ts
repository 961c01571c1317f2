import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Borders } from "../../domain/analysis";
import type { Geodata } from "../../domain/geodata";
import type { Patch } from "../../domain/overlap";
import type { Ghost } from "../../domain/scenario-pilots";
import type { Site } from "../../domain/site";
import type { Look } from "../../theme/look";
import { firstGround, ground } from "../layers/ground";
import { type LabelWords, labels } from "../layers/labels";
import { lines } from "../layers/lines";
import { patchLayer } from "../layers/patches";
import { reachesOf, reachLayers } from "../layers/reach";
import { SIGNS_FROM } from "../layers/room";
import { BADGE_SIZE, signRows } from "../layers/signs";
import {
  borderSource,
  groundSource,
  lineSource,
  municipalitySource,
  patchSource,
  pointSource,
  zoneSource,
} from "../layers/sources";
import { inOrder } from "../order";
import { around } from "./clip";
import type { Sources, StateOf } from "./features";
import { type Frame, PIXEL } from "./frame";
import { groundShapes } from "./ground-shapes";
import { namesWithin } from "./name-source";
import { placeNames, Room } from "./names";
import { discShapes, patchShapes, signShapes } from "./over-shapes";
import { ghostShapes, MARK, markShapes, marksOf } from "./pilots";
import { areaShapes, bandShapes } from "./reach-shapes";
import type { PrintedLayer, Shape } from "./shapes";

/** All that a printed map is drawn from. */
export interface PrintedScene {
  readonly geodata: Geodata;
  readonly look: Look;
  readonly words: LabelWords;
  /** The codes of the perimeter. */
  readonly inside: ReadonlySet<string>;
  /** The code of the municipality that the sheet is about; null: the whole perimeter. */
  readonly marked: string | null;
  readonly borders: Borders | null;
  /** Numbered, as they stand in the scenario, and where those of the data stood. */
  readonly pilots: readonly Site[];
  readonly ghosts: readonly Ghost[];
  /** Other sites that are drawn as points. */
  readonly sites: readonly Site[];
  readonly patches: readonly Patch[];
  /** The sites whose reach is drawn; without it the pilots'. */
  readonly reaching?: readonly Site[] | undefined;
  /** The class of a municipality's colour by code: 0 to 4, -1 where the figure is not known; without it nothing is coloured. */
  readonly levels?: ReadonlyMap<string, number | null> | undefined;
}

/**
 * A map as it is printed: the layers from the bottom up; over them their names, which paper cannot show at another zoom; over
 * all of them the numbered pilots and where they stood.
 */
export interface Picture {
  readonly frame: Frame;
  readonly layers: readonly PrintedLayer[];
  readonly names: readonly PrintedLayer[];
  readonly pilots: readonly Shape[];
}

/** Draws a scene into a frame, from the same descriptions of layers as the map on the screen. */
export function pictureOf(scene: PrintedScene, frame: Frame): Picture {
  const sources = sourcesOf(scene, frame);
  const states = statesOf(scene);
  const style = styleOf(scene);
  const onGround = style
    .filter(({ type }) => type !== "symbol")
    .map((layer) => ({ id: layer.id, shapes: groundShapes(layer, sources, states, frame) }));
  const marks = marksOf(scene.pilots, scene.geodata.city.strategies, frame);
  const names = placeNames(style, sources, states, frame, roomOf(scene, frame, marks));
  const lettered = names.map(
    ({ id, names: set }): PrintedLayer => ({
      id,
      shapes: set.map((letters) => ({ kind: "letters", letters })),
    }),
  );
  return {
    frame,
    layers: inOrder([...onGround, ...overIt(scene, frame)]).filter(hasShapes),
    names: inOrder(lettered).filter(hasShapes),
    pilots: [
      ...scene.ghosts.flatMap((ghost) => ghostShapes(ghost, scene.pilots, scene.look, frame)),
      ...marks.flatMap((mark) => markShapes(mark, scene.look)),
    ],
  };
}

const hasShapes = ({ shapes }: PrintedLayer): boolean => shapes.length > 0;

/** The layers of the map's style that are printed. */
export function styleOf({ look, words, sites, inside, levels }: PrintedScene): LayerSpecification[] {
  const named = { sites: sites.map(({ id }) => id), municipalities: [...inside] };
  return [
    ...firstGround(look),
    ...ground(look, levels !== undefined),
    ...lines(look),
    ...labels(look, words, named),
  ];
}

const fixed = new WeakMap<Geodata, Sources>();

/** What is the same on every sheet is made once for a city. */
function sourcesOf({ geodata, borders }: PrintedScene, frame: Frame): Sources {
  const same = fixed.get(geodata) ?? {
    municipalities: municipalitySource(geodata.municipalities),
    zones: zoneSource(geodata),
    ground: groundSource(geodata),
    lines: lineSource(geodata),
    points: pointSource(geodata),
    patch: patchSource(undefined),
  };
  fixed.set(geodata, same);
  return { ...same, borders: bordersOf(borders), names: namesWithin(geodata, frame.bounds) };
}

const drawnBorders = new WeakMap<Borders, Sources[string]>();

function bordersOf(borders: Borders | null): Sources[string] {
  if (borders === null) return borderSource(null);
  const made = drawnBorders.get(borders) ?? borderSource(borders);
  drawnBorders.set(borders, made);
  return made;
}

/** On a sheet about one municipality the others step back. */
const statesOf =
  ({ inside, marked, levels }: PrintedScene): StateOf =>
  (source, { code }) =>
    source !== "municipalities" || typeof code !== "string"
      ? {}
      : {
          inside: inside.has(code),
          dimmed: marked !== null && code !== marked,
          level: levels?.get(code) ?? null,
          marked: code === marked,
        };

const sizeOfSigns = ({ zoom }: Frame): number => (zoom < SIGNS_FROM ? BADGE_SIZE.small : BADGE_SIZE.large);

function overIt(scene: PrintedScene, frame: Frame): PrintedLayer[] {
  const { geodata, look, pilots, sites, patches, reaching = pilots } = scene;
  const { city } = geodata;
  const [areas, bands, discs] = reachLayers(
    reachesOf(reaching, new Set(reaching.map(({ id }) => id)), city.strategies),
    look,
    true,
  );
  const hatched = patchLayer(patches, look);
  return [
    { id: hatched.id, shapes: patchShapes(hatched, city.strategies, frame) },
    { id: areas.id, shapes: areaShapes(areas, frame) },
    { id: bands.id, shapes: bandShapes(bands, frame) },
    { id: discs.id, shapes: discShapes(discs, frame) },
    { id: "signs", shapes: signShapes(signRows(city, sites), frame.zoom < SIGNS_FROM, look, frame) },
  ];
}

/** What names must not cover: numbers, places of pilots, and the signs of other sites. */
function roomOf({ geodata, sites }: PrintedScene, frame: Frame, marks: ReturnType<typeof marksOf>): Room {
  const room = new Room(frame);
  for (const { place, middle } of marks) {
    room.take(around(middle, MARK.ring));
    room.take(around(place, MARK.dot));
  }
  const half = (sizeOfSigns(frame) * PIXEL) / 2;
  for (const { centre } of signRows(geodata.city, sites)) room.shun(around(frame.on(centre), half));
  return room;
}
