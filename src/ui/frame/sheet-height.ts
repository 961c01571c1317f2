/** The three heights of the sheet from below. */
export type SheetHeight = "peek" | "half" | "full";

export const SHEET_HEIGHTS: readonly SheetHeight[] = ["peek", "half", "full"];

/** How much of the room each height takes, 0 to 1; «peek» is a fixed strip, and its share is only for choosing the nearest. */
export const SHEET_SHARES: Readonly<Record<SheetHeight, number>> = { peek: 0.16, half: 0.52, full: 1 };

/** One step taller or smaller; at the end it stays. */
export function stepped(height: SheetHeight, direction: "more" | "less"): SheetHeight {
  const place = SHEET_HEIGHTS.indexOf(height) + (direction === "more" ? 1 : -1);
  return SHEET_HEIGHTS[Math.min(SHEET_HEIGHTS.length - 1, Math.max(0, place))] ?? height;
}

/** How far ahead, in milliseconds, a sheet that was thrown is thought to glide. */
const GLIDE = 200;

/**
 * Where a sheet that was let go comes to rest: the height nearest to where it would glide.
 * @param share how much of the room it takes now, 0 to 1
 * @param speed shares of the room per millisecond, positive upwards
 */
export function restOf(share: number, speed: number): SheetHeight {
  const goal = share + speed * GLIDE;
  const far = (height: SheetHeight) => Math.abs(SHEET_SHARES[height] - goal);
  return SHEET_HEIGHTS.reduce((nearest, height) => (far(height) < far(nearest) ? height : nearest));
}
