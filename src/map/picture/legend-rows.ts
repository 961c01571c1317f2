import type { Scene } from "../scene";
import { clipLine, type Points } from "../svg/clip";
import { legendOf } from "../svg/legend";
import { type LegendRow, type LegendWords, MIDDLE, SAMPLE } from "../svg/legend-words";
import type { Picture, PrintedScene } from "../svg/picture";
import type { Shape } from "../svg/shapes";

/** The words of marks that only a map of the screen has. */
export interface SeenWords extends LegendWords {
  /** Of the five colours of the municipalities, from little to much; empty where they have none. */
  readonly classes: readonly string[];
  readonly unknown: string;
  readonly density: string;
  readonly reaches: string;
}

/** What the marks of a picture mean. @param hasDots whether the residents' dots are drawn in it */
export function legendRows(
  scene: Scene,
  printed: PrintedScene,
  picture: Picture,
  words: SeenWords,
  hasDots: boolean,
): LegendRow[] {
  const { planning, reach } = scene;
  const rows = legendOf(printed, picture, words).filter(
    ({ id }) => id !== "reach-discs" || planning !== null,
  );
  return [
    ...rows.map((row) => ({ ...row, shapes: row.shapes.map(withinSample) })),
    ...(reach && planning === null ? [reachRow(scene, words)] : []),
    ...(hasDots && scene.points !== null ? [dotsRow(scene, words)] : []),
    ...classRows(scene, words),
  ];
}

/** A line of an area that is larger than its sample would run on over the sheet. */
function withinSample(shape: Shape): Shape {
  if (shape.kind !== "path" || shape.ink.fill !== undefined || shape.ink.hatch !== undefined) return shape;
  const box = { left: 0, top: 0, right: SAMPLE.width, bottom: SAMPLE.height };
  const whole = (line: Points): Points => (shape.closed ? [...line, ...line.slice(0, 1)] : line);
  return { ...shape, closed: false, lines: shape.lines.flatMap((line) => clipLine(whole(line), box)) };
}

const disc = (fill: string, radius: number, opacity: number, x = MIDDLE.x): Shape => ({
  kind: "disc",
  centre: { x, y: MIDDLE.y },
  radius,
  ink: { fill, opacity },
});

function reachRow({ geodata, look }: Scene, { reaches }: SeenWords): LegendRow {
  const slots = geodata.city.strategies.slice(0, 3).map(({ slot }) => slot);
  const shapes = slots.map((slot, index) => disc(look.slots[slot], 1.9, 0.25, 2 + index * 2.5));
  return { id: "reaches", word: reaches, shapes };
}

const dotsRow = ({ look }: Scene, { density }: SeenWords): LegendRow => ({
  id: "residents",
  word: density,
  shapes: [0.7, 1.2, 0.5].map((radius, index) => disc(look.residents, radius, 0.4, 2 + index * 2.4)),
});

function classRows({ look, colours }: Scene, { classes, unknown }: SeenWords): LegendRow[] {
  const box = (fill: string): Shape => ({
    kind: "path",
    lines: [
      [
        { x: 0, y: 0.6 },
        { x: SAMPLE.width, y: 0.6 },
        { x: SAMPLE.width, y: SAMPLE.height - 0.6 },
        { x: 0, y: SAMPLE.height - 0.6 },
      ],
    ],
    closed: true,
    ink: { fill, stroke: look.border, width: 0.15 },
  });
  const isUnknown = classes.length > 0 && [...colours.values.values()].includes(null);
  return [
    ...classes.map((word, step) => ({
      id: `class ${step}`,
      word,
      shapes: [box(look.ramp[step] ?? look.unknown)],
    })),
    ...(isUnknown ? [{ id: "unknown", word: unknown, shapes: [box(look.unknown)] }] : []),
  ];
}
