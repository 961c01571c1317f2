import type { LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { together } from "../../domain/overlap";
import type { Site } from "../../domain/site";
import { type Subset, strategiesIn } from "../../domain/strategy";
import { inLanguage } from "../../domain/text";
import { toneOf } from "../layers/patches";
import { SIGNS_FROM } from "../layers/room";
import { BADGE_SIZE, formOf, positionOf } from "../layers/signs";
import { around, boxHolds, type Points } from "./clip";
import type { Seen } from "./expression";
import { type Frame, PIXEL } from "./frame";
import { sampleOf } from "./ground-shapes";
import { type LegendRow, type LegendWords, MIDDLE, SAMPLE } from "./legend-words";
import { badgeShapes, inkOf } from "./over-shapes";
import { type Picture, type PrintedScene, styleOf } from "./picture";
import { MARK, markShapes } from "./pilots";
import type { Ink, Shape } from "./shapes";

const ACROSS: Points = [
  { x: 0, y: MIDDLE.y },
  { x: SAMPLE.width, y: MIDDLE.y },
];
const RING: Points = [
  { x: 0, y: 0 },
  { x: SAMPLE.width, y: 0 },
  { x: SAMPLE.width, y: SAMPLE.height },
  { x: 0, y: SAMPLE.height },
  { x: 0, y: 0 },
];
/** The upper border of an area that is larger than the sample. */
const BORDER: Points = [
  { x: -20, y: 1.6 },
  { x: 30, y: 1.6 },
  { x: 30, y: 40 },
  { x: -20, y: 40 },
  { x: -20, y: 1.6 },
];

/** The marks that stand on this paper, each drawn with what draws it there. */
export function legendOf(
  scene: PrintedScene,
  { frame, layers, pilots }: Picture,
  words: LegendWords,
): LegendRow[] {
  const style = styleOf(scene);
  const sample = (id: string, line: Points) => layerSample(style, id, line, frame);
  const drawn = new Set(layers.map(({ id }) => id));
  const row = (id: string, word: string, shapes: readonly Shape[]): LegendRow[] =>
    drawn.has(id) ? [{ id, word, shapes }] : [];
  const provisional = [...sample("municipality-borders", BORDER), ...sample("provisional", BORDER)];
  return [
    ...(pilots.length === 0 && !drawn.has("reach-discs") ? [] : pilotRows(scene, frame, words)),
    ...siteRows(scene, frame, words),
    ...patchRows(scene, words),
    ...row("marked-units", words.marked, sample("marked-units", ACROSS)),
    ...row("perimeter", words.perimeter, sample("perimeter", ACROSS)),
    ...row("provisional", words.provisional, provisional),
    ...row("zone-borders", words.zone, sample("zone-borders", ACROSS)),
    ...row("woods", words.wood, sample("woods", RING)),
    ...row("rivers", words.water, sample("rivers", ACROSS)),
    ...row("schematic-lines", words.schematic, sample("schematic-lines", ACROSS)),
  ];
}

/** What a layer draws with where everything is inside and marked. */
function layerSample(
  style: readonly LayerSpecification[],
  id: string,
  line: Points,
  { zoom }: Frame,
): Shape[] {
  const state = { inside: true, dimmed: false, level: null, marked: true };
  const seen: Seen = { zoom, geometry: "Polygon", properties: {}, state };
  return sampleOf(
    style.find((layer) => layer.id === id),
    seen,
    line,
  );
}

function pilotRows(
  { geodata: { city }, look, ghosts }: PrintedScene,
  frame: Frame,
  words: LegendWords,
): LegendRow[] {
  const layer = city.layers.find(({ numbered }) => numbered);
  const slot = city.strategies.find(({ id }) => id === layer?.strategy)?.slot;
  if (layer === undefined) return [];
  const mark = { id: "", number: 1, slot, proposal: layer.proposal, place: MIDDLE, middle: MIDDLE };
  const name = inLanguage(layer.name, words.language);
  const ghost: Ink = { stroke: look.ghost, width: MARK.line, dash: [0.9, 0.6], fill: look.inside };
  const disc = (ink: Ink): Shape => ({ kind: "disc", centre: MIDDLE, radius: MARK.disc, ink });
  const has = (change: "moved" | "removed") =>
    ghosts.some((one) => one.change === change && isOn(one.site, frame));
  return [
    {
      id: "pilots",
      word: layer.proposal ? `${name} (${words.proposal})` : name,
      shapes: markShapes(mark, look),
    },
    ...(slot === undefined
      ? []
      : [
          {
            id: "reach-discs",
            word: words.reach,
            shapes: [disc({ hatch: [slot], stroke: look.slots[slot], width: PIXEL })],
          },
        ]),
    ...(has("moved") ? [{ id: "moved", word: words.moved, shapes: [disc(ghost)] }] : []),
    ...(has("removed")
      ? [{ id: "removed", word: words.removed, shapes: [disc(ghost), ...crossOf(look.ghost)] }]
      : []),
  ];
}

function crossOf(stroke: string): Shape[] {
  const arm = MARK.disc * 0.7;
  return [-1, 1].map((way) => ({
    kind: "path",
    lines: [
      [
        { x: MIDDLE.x - arm, y: MIDDLE.y - way * arm },
        { x: MIDDLE.x + arm, y: MIDDLE.y + way * arm },
      ],
    ],
    closed: false,
    ink: { stroke, width: MARK.line },
  }));
}

/** The layers whose points are drawn, and once that a hollow form is not there yet. */
function siteRows(
  { geodata: { city }, look, sites }: PrintedScene,
  frame: Frame,
  words: LegendWords,
): LegendRow[] {
  const small = frame.zoom < SIGNS_FROM;
  const size = (small ? BADGE_SIZE.small : BADGE_SIZE.large) * PIXEL;
  const points = sites.filter((site) => isOn(site, frame));
  const of = (id: string, hollow: boolean): readonly Shape[] => {
    const form = formOf(city, id);
    return form === null ? [] : badgeShapes({ ...form, hollow, faint: false, small }, MIDDLE, size, look);
  };
  const drawn = city.layers.filter(
    ({ id }) => formOf(city, id) !== null && points.some((site) => site.layer === id),
  );
  const rows = drawn.map(({ id, name }) => ({
    id,
    word: inLanguage(name, words.language),
    shapes: of(id, false),
  }));
  const planned = points.find(isPlanned);
  return planned === undefined
    ? rows
    : [...rows, { id: "planned", word: words.planned, shapes: of(planned.layer, true) }];
}

function isOn(site: Site, { on, width, height }: Frame): boolean {
  const position = positionOf(site);
  return (
    position !== null && boxHolds({ left: 0, top: 0, right: width, bottom: height }, around(on(position), 0))
  );
}

const isPlanned = ({ status }: Site): boolean => status !== "open";

/** The overlaps that are hatched, each with the hatches of its members. */
function patchRows({ geodata: { city }, look, patches }: PrintedScene, words: LegendWords): LegendRow[] {
  const drawn = together(city.strategies.length).filter((bits) =>
    patches.some(({ subset }) => subset === bits),
  );
  return drawn.map((bits: Subset) => {
    const members = strategiesIn(city.strategies, bits);
    const { colour, opacity } = inkOf(toneOf(bits, look));
    const area = (ink: Ink): Shape => ({ kind: "path", lines: [RING], closed: true, ink });
    const hatch = members.map(({ slot }) => slot);
    return {
      id: `overlap ${bits}`,
      word: words.together(members),
      shapes: [area({ fill: colour, opacity }), area({ hatch })],
    };
  });
}
