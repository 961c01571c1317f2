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

/** A throw faster than this, in shares of the room per millisecond, goes one step its way however short it was. */
const THROW = 0.0007;

/**
 * Where a sheet that was let go comes to rest.
 * @param share how much of the room it takes now, 0 to 1
 * @param speed shares of the room per millisecond, positive upwards
 */
export function restOf(from: SheetHeight, share: number, speed: number): SheetHeight {
  if (Math.abs(speed) > THROW) return stepped(from, speed > 0 ? "more" : "less");
  const far = (height: SheetHeight) => Math.abs(SHEET_SHARES[height] - share);
  return SHEET_HEIGHTS.reduce((nearest, height) => (far(height) < far(nearest) ? height : nearest));
}
