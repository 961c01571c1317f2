import type { Box } from "./clip";
import type { Point } from "./frame";

/** A line of letters. */
export interface Line {
  readonly text: string;
  readonly slanted: boolean;
  /** Of the size of the whole. */
  readonly scale: number;
}

/** How letters are set; lengths in millimetres. */
export interface Setting {
  readonly size: number;
  readonly strong: boolean;
  /** Between letters. */
  readonly spacing: number;
  /** From one line to the next, as a part of the size. */
  readonly lead: number;
  readonly colour: string;
  readonly halo: string;
  readonly haloWidth: number;
}

/** A name on paper: its lines centred on one place, turned by so many degrees. */
export interface Lettering {
  readonly lines: readonly Line[];
  readonly middle: Point;
  readonly turn: number;
  readonly setting: Setting;
  /** start: they begin at `middle.x` instead of standing around it. */
  readonly align?: "start";
}

/** Widths of letters as parts of the size, measured on the page's own type; the others are as wide as a usual one. */
const NARROW = new Set("iljtfrI.,:;’'!|()[]- ·");
const WIDE = new Set("mwMWGOQ@%");
const WIDTH = { narrow: 0.29, usual: 0.53, capital: 0.6, wide: 0.78 } as const;
/** Semi-bold letters are a little wider. */
const STRONG = 1.05;

/** About how wide a text stands: setting type needs no more, and nothing here may ask a browser. */
export function widthOf(
  text: string,
  { size, strong, spacing }: Pick<Setting, "size" | "strong" | "spacing">,
): number {
  const letters = [...text];
  const width = letters.reduce((sum, letter) => sum + letterWidth(letter), 0);
  return width * size * (strong ? STRONG : 1) + letters.length * spacing;
}

function letterWidth(letter: string): number {
  if (NARROW.has(letter)) return WIDTH.narrow;
  if (WIDE.has(letter)) return WIDTH.wide;
  return letter === letter.toLocaleLowerCase() ? WIDTH.usual : WIDTH.capital;
}

/** Breaks a text at spaces into as few lines as fit, of about one length. A word that is too long stays whole. */
export function brokenInto(
  text: string,
  setting: Pick<Setting, "size" | "strong" | "spacing">,
  most: number,
): string[] {
  const whole = widthOf(text, setting);
  if (whole <= most) return [text];
  const wanted = whole / Math.ceil(whole / most);
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(last, setting) + widthOf(word, setting) / 2 <= wanted)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** How much room lines of letters take. */
export function sizeOf(
  lines: readonly Line[],
  setting: Setting,
): { readonly width: number; readonly height: number } {
  const widths = lines.map(({ text, scale }) => widthOf(text, { ...setting, size: setting.size * scale }));
  return { width: Math.max(0, ...widths), height: lines.length * setting.size * setting.lead };
}

/** The box around letters that are not turned. */
export function boxOf({ lines, middle, setting }: Lettering, padding: number): Box {
  const { width, height } = sizeOf(lines, setting);
  return {
    left: middle.x - width / 2 - padding,
    right: middle.x + width / 2 + padding,
    top: middle.y - height / 2 - padding,
    bottom: middle.y + height / 2 + padding,
  };
}
