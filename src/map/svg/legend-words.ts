import type { Strategy } from "../../domain/strategy";
import type { Shape } from "./shapes";

/** What a mark on the paper means. */
export interface LegendRow {
  readonly id: string;
  readonly word: string;
  /** Drawn in a box of `SAMPLE`. */
  readonly shapes: readonly Shape[];
}

/** The room for a mark before its word, in millimetres. */
export const SAMPLE = { width: 9, height: 5.4 } as const;

/** The words that no data bring, by what they name. */
export interface LegendWords {
  readonly language: string;
  readonly proposal: string;
  readonly reach: string;
  readonly moved: string;
  readonly removed: string;
  readonly planned: string;
  readonly wood: string;
  readonly water: string;
  readonly schematic: string;
  readonly perimeter: string;
  readonly zone: string;
  readonly provisional: string;
  readonly marked: string;
  readonly together: (strategies: readonly Strategy[]) => string;
}

/** The middle of the box. */
export const MIDDLE = { x: SAMPLE.width / 2, y: SAMPLE.height / 2 };
