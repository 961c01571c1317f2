import type { Look } from "../../theme/look";
import { scaleFor } from "../layers/scale";
import type { Frame } from "./frame";
import type { Shape } from "./shapes";
import { Drawing } from "./svg-map";

/** A scale bar on paper: what it stands for, and how long it is. */
export interface PrintedScale {
  readonly metres: number;
  readonly millimetres: number;
}

/** The longest round length that a bar of so many millimetres can stand for, true on this paper. */
export function printedScaleOf({ denominator, long }: Frame, most: number): PrintedScale {
  const { metres } = scaleFor((most * denominator) / 1000, most);
  return { metres, millimetres: long(metres) };
}

export interface ScaleLineProps {
  readonly scale: PrintedScale;
  readonly look: Look;
  /** The words of the nought, of half the length and of the whole, with its unit. */
  readonly words: readonly [nought: string, half: string, whole: string];
  readonly label: string;
}

/** Room for the words over the ends of the bar. */
const ASIDE = 7;
const HIGH = 6;
const BAR = { top: 3.8, height: 1.6 } as const;

/** The bar in two halves, one of them filled: its length is measured on the paper. */
export function ScaleLine({ scale: { millimetres }, look, words, label }: ScaleLineProps) {
  const half = millimetres / 2;
  const ends = [0, half, millimetres].map((x) => ASIDE + x);
  const boxes = [0, 1].map(
    (index): Shape => boxShape(ASIDE + index * half, half, index === 0 ? look.ink : look.inside, look.ink),
  );
  const letters = words.map((text, index): Shape => lettersAt(text, ends[index] ?? ASIDE, look));
  return (
    <Drawing
      width={millimetres + 2 * ASIDE}
      height={HIGH}
      look={look}
      label={label}
      shapes={[...boxes, ...letters]}
    />
  );
}

function boxShape(left: number, width: number, fill: string, stroke: string): Shape {
  const [right, top, bottom] = [left + width, BAR.top, BAR.top + BAR.height];
  const corners = [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
  return { kind: "path", lines: [corners], closed: true, ink: { fill, stroke, width: 0.2 } };
}

function lettersAt(text: string, x: number, look: Look): Shape {
  const setting = {
    size: 2.9,
    strong: false,
    spacing: 0,
    lead: 1,
    colour: look.ink,
    halo: look.inside,
    haloWidth: 0,
  };
  return {
    kind: "letters",
    letters: { lines: [{ text, slanted: false, scale: 1 }], middle: { x, y: 1.6 }, turn: 0, setting },
  };
}

/** North is up; the letter is the reader's. */
export function NorthArrow({
  look,
  letter,
  label,
}: {
  readonly look: Look;
  readonly letter: string;
  readonly label: string;
}) {
  const arrow = [
    { x: 2.5, y: 3 },
    { x: 4.2, y: 7.6 },
    { x: 2.5, y: 6.6 },
    { x: 0.8, y: 7.6 },
  ];
  const shapes: Shape[] = [
    { kind: "path", lines: [arrow], closed: true, ink: { fill: look.ink } },
    { ...lettersAt(letter, 2.5, look) },
  ];
  return <Drawing width={5} height={8} look={look} label={label} shapes={shapes} />;
}
