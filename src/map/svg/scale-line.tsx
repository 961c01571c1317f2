import type { Look } from "../../theme/look";
import { scaleFor } from "../layers/scale";
import type { Frame } from "./frame";
import { BAR_ROOM, northShapes, type ScaleWords, scaleShapes } from "./scale-shapes";
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
  readonly words: ScaleWords;
  readonly label: string;
}

/** The bar: its length is measured on the paper. */
export function ScaleLine({ scale: { millimetres }, look, words, label }: ScaleLineProps) {
  return (
    <Drawing
      width={millimetres + 2 * BAR_ROOM.aside}
      height={BAR_ROOM.high}
      look={look}
      label={label}
      shapes={scaleShapes(millimetres, look, words)}
    />
  );
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
  return <Drawing width={5} height={8} look={look} label={label} shapes={northShapes(look, letter)} />;
}
