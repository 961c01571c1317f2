import type { Look } from "../../theme/look";
import { FONT_FAMILY } from "../../theme/sizes";
import { SLOTS } from "../../theme/slots";
import { boxAround } from "../svg/clip";
import { RISE } from "../svg/drawn";
import { hatchPath } from "../svg/hatch-path";
import type { Lettering } from "../svg/letters";
import type { Ink, Shape } from "../svg/shapes";

type Formed = Exclude<Shape, { kind: "letters" }>;

/** Paints shapes of a printed map on a canvas whose unit is the millimetre: what SVG draws, in pixels. */
export function paintShapes(context: CanvasRenderingContext2D, shapes: readonly Shape[], look: Look): void {
  for (const shape of shapes) {
    context.save();
    if (shape.kind === "letters") paintLetters(context, shape.letters);
    else paintForm(context, shape, look);
    context.restore();
  }
}

function paintForm(context: CanvasRenderingContext2D, shape: Formed, look: Look): void {
  const { ink } = shape;
  const path = pathOf(shape);
  context.globalAlpha = ink.opacity ?? 1;
  if (ink.fill !== undefined) {
    context.fillStyle = ink.fill;
    context.fill(path, "evenodd");
  }
  if (ink.hatch !== undefined) paintHatch(context, shape, path, look);
  if (ink.stroke !== undefined) paintStroke(context, path, ink);
}

function paintStroke(context: CanvasRenderingContext2D, path: Path2D, ink: Ink): void {
  context.strokeStyle = ink.stroke ?? "";
  context.lineWidth = ink.width ?? 0;
  context.lineJoin = "round";
  context.lineCap = ink.round ? "round" : "butt";
  context.setLineDash([...(ink.dash ?? [])]);
  context.stroke(path);
}

function paintHatch(context: CanvasRenderingContext2D, shape: Formed, path: Path2D, look: Look): void {
  const box = boxAround(pointsOf(shape));
  context.save();
  context.clip(path, "evenodd");
  for (const slot of shape.ink.hatch ?? []) {
    const { d, width, round } = hatchPath(SLOTS[slot].hatch, box);
    context.strokeStyle = look.slots[slot];
    context.lineWidth = width;
    context.lineCap = round ? "round" : "butt";
    context.stroke(new Path2D(d));
  }
  context.restore();
}

function pointsOf(shape: Formed): { readonly x: number; readonly y: number }[] {
  if (shape.kind === "path") return shape.lines.flat();
  if (shape.kind === "sign") return [shape.at];
  const { centre, radius } = shape;
  return [
    { x: centre.x - radius, y: centre.y - radius },
    { x: centre.x + radius, y: centre.y + radius },
  ];
}

function pathOf(shape: Formed): Path2D {
  const path = new Path2D();
  if (shape.kind === "disc") {
    path.arc(shape.centre.x, shape.centre.y, shape.radius, 0, 2 * Math.PI);
  } else if (shape.kind === "sign") {
    const { at, scale } = shape;
    path.addPath(new Path2D(shape.path), new DOMMatrix([scale, 0, 0, scale, at.x, at.y]));
  } else {
    for (const line of shape.lines) {
      for (const [index, { x, y }] of line.entries()) index === 0 ? path.moveTo(x, y) : path.lineTo(x, y);
      if (shape.closed) path.closePath();
    }
  }
  return path;
}

function paintLetters(context: CanvasRenderingContext2D, letters: Lettering): void {
  const { lines, middle, turn, setting, align = "middle" } = letters;
  const step = setting.size * setting.lead;
  const first = middle.y - ((lines.length - 1) * step) / 2;
  context.translate(middle.x, middle.y);
  context.rotate((turn * Math.PI) / 180);
  context.translate(-middle.x, -middle.y);
  context.textAlign = align === "start" ? "left" : "center";
  context.lineJoin = "round";
  for (const [index, { text, slanted, scale }] of lines.entries()) {
    const size = setting.size * scale;
    const weight = setting.strong ? 600 : 400;
    context.font = `${slanted ? "italic " : ""}${weight} ${size}px "${FONT_FAMILY}", sans-serif`;
    const y = first + index * step + size * RISE;
    if (setting.haloWidth > 0) {
      context.strokeStyle = setting.halo;
      context.lineWidth = 2 * setting.haloWidth;
      context.strokeText(text, middle.x, y);
    }
    context.fillStyle = setting.colour;
    context.fillText(text, middle.x, y);
  }
}
