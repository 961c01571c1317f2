/** What a new city's folder shall hold. */
export interface NewCity {
  /** Lower case letters, digits and hyphens. */
  readonly id: string;
  readonly name: string;
  /** From 1 to 6, as many as there are looks. */
  readonly strategies: number;
  readonly zones: boolean;
  readonly pilots: boolean;
}

export const MOST_STRATEGIES = 6;

/** The same words twice, marked in both languages as still to be written. */
export const both = (it: string, en: string) => ({ it, en });

/** How the skeleton's municipalities, places and residents stand: a grid of squares in the ocean where nobody lives. */
export const GROUND = { west: -30, south: 0, side: 0.05, across: 2, down: 2 } as const;

/** The squares, row by row from the south-west. */
export function squares(): { readonly code: string; readonly west: number; readonly south: number }[] {
  const { west, south, side, across, down } = GROUND;
  return Array.from({ length: across * down }, (_, index) => ({
    code: String(999001 + index),
    west: rounded(west + (index % across) * side),
    south: rounded(south + Math.floor(index / across) * side),
  }));
}

/** Without the tail that binary fractions leave, so that a person can read the file. */
export const rounded = (degrees: number): number => Number(degrees.toFixed(4));
