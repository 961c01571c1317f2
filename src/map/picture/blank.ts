/** Places looked at on each side. */
const STEPS = 64;

/**
 * Whether a picture is empty: all the places looked at inside a part of it have one colour. A map has many.
 * @param pixels red, green, blue and opacity by turns
 */
export function isBlank(
  pixels: Uint8ClampedArray | Uint8Array,
  width: number,
  height: number,
  part: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number } = {
    left: 0,
    top: 0,
    right: width,
    bottom: height,
  },
): boolean {
  const colours = new Set<number>();
  for (let row = 0; row < STEPS; row += 1)
    for (let column = 0; column < STEPS; column += 1) {
      const x = at(part.left, part.right, column, width);
      const y = at(part.top, part.bottom, row, height);
      const start = 4 * (y * width + x);
      colours.add(((pixels[start] ?? 0) << 16) | ((pixels[start + 1] ?? 0) << 8) | (pixels[start + 2] ?? 0));
      if (colours.size > 1) return false;
    }
  return true;
}

const at = (from: number, to: number, step: number, length: number): number =>
  Math.min(length - 1, Math.max(0, Math.floor(from + ((to - from) * (step + 0.5)) / STEPS)));
