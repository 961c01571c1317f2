/** What a device can draw at once, in device pixels. */
export interface Limits {
  /** The longest side of a canvas. */
  readonly side: number;
  /** The most pixels of one. */
  readonly pixels: number;
}

/** Small devices refuse canvases beyond this, or run out of memory with three of them: 4096 × 4096 pixels. */
const SMALL = 4096 ** 2;
/** Where there is memory for it. */
const LARGE = 6400 ** 2;
/** Gigabytes from which a device counts as large; browsers never say more than 8. */
const LARGE_FROM = 8;

/** @param side the longest side that the graphics context draws @param gigabytes as the device says; undefined: it does not */
export const limitsOf = (side: number, gigabytes: number | undefined): Limits => ({
  side,
  pixels: gigabytes !== undefined && gigabytes >= LARGE_FROM ? LARGE : SMALL,
});

/**
 * How many device pixels a CSS pixel becomes: as many as are asked for, or as many as the device can draw.
 * @param width and height of the map in CSS pixels
 */
export function timesWithin(
  asked: number,
  { width, height }: { readonly width: number; readonly height: number },
  { side, pixels }: Limits,
): number {
  const most = Math.min(side / Math.max(width, height), Math.sqrt(pixels / (width * height)));
  // Rounded down, so that no side is a pixel too long.
  return Math.min(asked, Math.floor(most * 100) / 100);
}
