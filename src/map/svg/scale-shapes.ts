import type { Look } from "../../theme/look";
import type { Shape } from "./shapes";

/** The words of the nought, of half the length and of the whole, with its unit. */
export type ScaleWords = readonly [nought: string, half: string, whole: string];

/** Millimetres: room for the words over the ends of a bar, and how high it is with them. */
export const BAR_ROOM = { aside: 7, high: 6 } as const;
const BAR = { top: 3.8, height: 1.6 } as const;

/** A scale bar in two halves, one of them filled, as long as it is on the paper. @param millimetres of the whole bar */
export function scaleShapes(millimetres: number, look: Look, words: ScaleWords): Shape[] {
  const half = millimetres / 2;
  const ends = [0, half, millimetres].map((x) => BAR_ROOM.aside + x);
  const boxes = [0, 1].map(
    (index): Shape =>
      boxShape(BAR_ROOM.aside + index * half, half, index === 0 ? look.ink : look.inside, look.ink),
  );
  return [...boxes, ...words.map((text, index) => lettersAt(text, ends[index] ?? BAR_ROOM.aside, look))];
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

/** An arrow to the north with its letter, in a box of 5 × 8 millimetres. */
export function northShapes(look: Look, letter: string): Shape[] {
  const arrow = [
    { x: 2.5, y: 3 },
    { x: 4.2, y: 7.6 },
    { x: 2.5, y: 6.6 },
    { x: 0.8, y: 7.6 },
  ];
  return [
    { kind: "path", lines: [arrow], closed: true, ink: { fill: look.ink } },
    lettersAt(letter, 2.5, look),
  ];
}
