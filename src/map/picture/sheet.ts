import type { Look } from "../../theme/look";
import { PIXEL, type Point } from "../svg/frame";
import type { LegendRow } from "../svg/legend-words";
import { SAMPLE } from "../svg/legend-words";
import { brokenInto, type Setting } from "../svg/letters";
import { BAR_ROOM, northShapes, type ScaleWords, scaleShapes } from "../svg/scale-shapes";
import type { Shape } from "../svg/shapes";
import { shifted } from "./shifted";

/** All that is written around a map that leaves the app. */
export interface SheetWords {
  readonly title: string;
  readonly subtitle: string;
  /** Over the map: of which filter it is. */
  readonly filter: string;
  readonly legend: string;
  readonly north: string;
  /** Under the legend, one paragraph each: what is a proposal, whose data they are, when it was made. */
  readonly notes: readonly string[];
}

/** A map on its sheet of paper; lengths in millimetres. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** The upper left corner of the map. */
  readonly at: Point;
  readonly shapes: readonly Shape[];
}

interface Asked {
  readonly map: { readonly width: number; readonly height: number };
  readonly rows: readonly LegendRow[];
  /** How long the bar is, and what stands over it. */
  readonly bar: { readonly millimetres: number; readonly words: ScaleWords };
  readonly words: SheetWords;
  readonly look: Look;
}

const MARGIN = 6;
/** The least width of a column of the legend. */
const COLUMN = 58;
const GAP = 3;

type Style = Pick<Setting, "size" | "strong">;
const TITLE: Style = { size: 5.6, strong: true };
const HEAD: Style = { size: 3.6, strong: true };
const BODY: Style = { size: 3.2, strong: false };
const SMALL: Style = { size: 2.8, strong: false };

/** Lays title, filter, legend, scale, north and notes around a map, as an atlas page does. */
export function sheetAround({ map, rows, bar, words, look }: Asked): Sheet {
  const width = map.width + 2 * MARGIN;
  const pen = new Pen(map.width, look);
  pen.write(words.title, TITLE);
  pen.write(words.subtitle, BODY);
  pen.write(words.filter, SMALL, look.inkSoft);
  const at = { x: MARGIN, y: pen.y + GAP };
  pen.y = at.y + map.height + GAP;
  pen.place(northShapes(look, words.north), 0);
  pen.place(scaleShapes(bar.millimetres, look, bar.words), 8);
  pen.y += BAR_ROOM.high + GAP;
  if (rows.length > 0) {
    pen.write(words.legend, HEAD);
    pen.legend(rows);
  }
  for (const note of words.notes) pen.write(note, SMALL, look.inkSoft);
  const height = pen.y + MARGIN;
  return { width, height, at, shapes: [paper(width, height, look), ...pen.shapes, frame(at, map, look)] };
}

/** Writes from the top down, in lines as wide as the map. */
class Pen {
  y = MARGIN;
  readonly shapes: Shape[] = [];
  readonly #width: number;
  readonly #look: Look;

  constructor(width: number, look: Look) {
    this.#width = width;
    this.#look = look;
  }

  write(text: string, style: Style, colour = this.#look.ink): void {
    if (text === "") return;
    const lines = brokenInto(text, { ...style, spacing: 0 }, this.#width);
    for (const line of lines) {
      this.y += style.size * 0.7;
      this.shapes.push(lettersAt(line, { x: MARGIN, y: this.y }, style, colour, this.#look));
      this.y += style.size * 0.7;
    }
    this.y += 1;
  }

  place(shapes: readonly Shape[], left: number): void {
    this.shapes.push(...shapes.map((shape) => shifted(shape, MARGIN + left, this.y)));
  }

  /** Rows in as many columns as there is room for, read from the top down. */
  legend(rows: readonly LegendRow[]): void {
    const columns = Math.max(1, Math.min(4, Math.floor(this.#width / COLUMN)));
    const wide = this.#width / columns;
    const high = Math.ceil(rows.length / columns);
    const room = wide - SAMPLE.width - 2 * GAP;
    const broken = rows.map(({ word }) => brokenInto(word, { ...SMALL, spacing: 0 }, room));
    const heights = Array.from({ length: high }, (_, line) =>
      Math.max(...broken.filter((_words, index) => index % high === line).map(({ length }) => length)),
    ).map((lines) => Math.max(SAMPLE.height + 1, lines * SMALL.size * 1.3 + 1));
    for (const [index, { shapes }] of rows.entries()) {
      const [column, line] = [Math.floor(index / high), index % high];
      const left = MARGIN + column * wide;
      const top = this.y + heights.slice(0, line).reduce((sum, one) => sum + one, 0);
      this.shapes.push(...shapes.map((shape) => shifted(shape, left, top)));
      for (const [row, text] of (broken[index] ?? []).entries()) {
        const middle = { x: left + SAMPLE.width + GAP, y: top + SAMPLE.height / 2 + row * SMALL.size * 1.3 };
        this.shapes.push(lettersAt(text, middle, SMALL, this.#look.ink, this.#look));
      }
    }
    this.y += heights.reduce((sum, one) => sum + one, 0) + GAP;
  }
}

function lettersAt(text: string, middle: Point, style: Style, colour: string, look: Look): Shape {
  const setting = { ...style, spacing: 0, lead: 1, colour, halo: look.paper, haloWidth: 0 };
  const lines = [{ text, slanted: false, scale: 1 }];
  return { kind: "letters", letters: { lines, middle, turn: 0, setting, align: "start" } };
}

const corners = ({ x, y }: Point, width: number, height: number): Point[] => [
  { x, y },
  { x: x + width, y },
  { x: x + width, y: y + height },
  { x, y: y + height },
];

const paper = (width: number, height: number, { paper: fill }: Look): Shape => ({
  kind: "path",
  lines: [corners({ x: 0, y: 0 }, width, height)],
  closed: true,
  ink: { fill },
});

const frame = (at: Point, { width, height }: Asked["map"], { perimeter }: Look): Shape => ({
  kind: "path",
  lines: [corners(at, width, height)],
  closed: true,
  ink: { stroke: perimeter, width: PIXEL },
});
