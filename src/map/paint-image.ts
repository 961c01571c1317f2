/** Images are painted at twice their size in CSS pixels, so that they stay sharp on dense screens. */
export const SHARPNESS = 2;

/**
 * Paints an image.
 * @param width and height in CSS pixels
 * @param paint draws in CSS pixels
 * @throws when the browser gives no 2D canvas
 */
export function painted(
  width: number,
  height: number,
  paint: (context: CanvasRenderingContext2D) => void,
): ImageData {
  const canvas = document.createElement("canvas");
  canvas.width = width * SHARPNESS;
  canvas.height = height * SHARPNESS;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) throw new Error("an image for the map: got no 2D canvas, wanted one to paint on");
  context.scale(SHARPNESS, SHARPNESS);
  paint(context);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** Where one image lies in an atlas, in its pixels. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Several images in one, and where each lies. */
export interface Atlas {
  readonly image: ImageData;
  readonly frames: Readonly<Record<string, Frame>>;
}

interface Piece {
  readonly name: string;
  readonly paint: (context: CanvasRenderingContext2D) => void;
}

/**
 * Paints square pieces side by side.
 * @param side the side of a piece's cell
 * @param margin what of it lies around the piece on every side, and is painted too
 */
export function paintAtlas(pieces: readonly Piece[], side: number, margin: number): Atlas {
  const image = painted(Math.max(1, pieces.length * side), side, (context) => {
    for (const [index, { paint }] of pieces.entries()) {
      context.save();
      context.translate(index * side, 0);
      context.beginPath();
      context.rect(0, 0, side, side);
      context.clip();
      context.translate(margin, margin);
      paint(context);
      context.restore();
    }
  });
  const size = (side - 2 * margin) * SHARPNESS;
  const frameAt = (index: number): Frame => ({
    x: (index * side + margin) * SHARPNESS,
    y: margin * SHARPNESS,
    width: size,
    height: size,
  });
  return { image, frames: Object.fromEntries(pieces.map(({ name }, index) => [name, frameAt(index)])) };
}
