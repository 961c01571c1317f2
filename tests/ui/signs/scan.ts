import jsQR from "jsqr";
import type { QrPicture } from "../../../src/ui/signs/qr";

/** Pixels of a module. */
const SCALE = 4;

/** What a phone reads from a code; undefined where it reads nothing. */
export function scanned(picture: QrPicture): string | undefined {
  const { pixels, width } = bitmapOf(picture);
  return jsQR(pixels, width, width)?.data;
}

/** The picture as a camera would have it, read from the path that is drawn. */
function bitmapOf({ size, path }: QrPicture) {
  const width = size * SCALE;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let dy = 0; dy < SCALE; dy += 1)
      for (let dx = 0; dx < SCALE; dx += 1) {
        const at = ((Number(y) * SCALE + dy) * width + Number(x) * SCALE + dx) * 4;
        pixels.fill(0, at, at + 3);
      }
  }
  return { pixels, width };
}
