import type { Strategy } from "../domain/strategy";
import { type Mark, marksOf, TILE } from "../theme/hatch";
import type { Look } from "../theme/look";
import { allTiles, type Tile } from "./layers/tiles";
import { type Atlas, paintAtlas, painted } from "./paint-image";

/** All tiles. Each lies among copies of itself, so that nothing of a neighbour bleeds into its edge. */
export function paintTiles(strategies: readonly Strategy[], look: Look): Atlas {
  const pieces = allTiles(strategies, look).map(({ name, hatches }) => ({
    name,
    paint: (context: CanvasRenderingContext2D) => everywhere(context, () => paint(context, hatches)),
  }));
  return paintAtlas(pieces, 3 * TILE, TILE);
}

/** A quiet pattern for what is not known: none of the strategies' hatches. */
export function paintUnknown(look: Look): ImageData {
  return painted(TILE, TILE, (context) => {
    context.strokeStyle = look.lineStrong;
    context.globalAlpha = 0.45;
    context.lineWidth = 0.8;
    for (const offset of [-TILE / 2, TILE / 2, (3 * TILE) / 2]) {
      context.beginPath();
      context.moveTo(offset - TILE, -TILE / 2);
      context.lineTo(offset + TILE, TILE + TILE / 2);
      context.stroke();
    }
  });
}

function everywhere(context: CanvasRenderingContext2D, draw: () => void): void {
  for (const x of [-TILE, 0, TILE]) {
    for (const y of [-TILE, 0, TILE]) {
      context.save();
      context.translate(x, y);
      context.beginPath();
      context.rect(0, 0, TILE, TILE);
      context.clip();
      draw();
      context.restore();
    }
  }
}

function paint(context: CanvasRenderingContext2D, hatches: Tile["hatches"]): void {
  for (const { hatch, colour } of hatches) {
    context.strokeStyle = colour;
    context.fillStyle = colour;
    for (const mark of marksOf(hatch)) draw(context, mark);
  }
}

function draw(context: CanvasRenderingContext2D, mark: Mark): void {
  context.beginPath();
  if (mark.kind === "line") {
    context.moveTo(...mark.from);
    context.lineTo(...mark.to);
  } else {
    context.arc(...mark.centre, mark.radius, 0, 2 * Math.PI);
  }
  if (mark.width === null) context.fill();
  else {
    context.lineWidth = mark.width;
    context.stroke();
  }
}
