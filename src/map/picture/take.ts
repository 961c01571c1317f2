import { mapNode } from "../map-node";
import type { Session } from "../session";
import { LONGEST_SIDE } from "../webgl";
import { isBlank } from "./blank";
import { type Limits, limitsOf } from "./limits";
import { paintMarks } from "./paint-marks";

/** Why no picture came of it; who asked words it. */
export type PictureFault = "lost" | "moving" | "canvas" | "blank";

/** No picture, and why. */
export class NoPicture extends Error {
  readonly fault: PictureFault;
  constructor(fault: PictureFault) {
    super(fault);
    this.fault = fault;
  }
}

/** How long the map may take to come to rest, in milliseconds: a large picture drawn in software takes its time. */
const PATIENCE = 120_000;
const STEP = 50;

/** What this device can draw. */
export function limitsOfDevice({ map }: Session): Limits {
  const context = map.getCanvas().getContext("webgl2");
  const sides = context === null ? [] : [context.MAX_TEXTURE_SIZE, context.MAX_RENDERBUFFER_SIZE];
  const known = sides.map((name) => Number(context?.getParameter(name)));
  const gigabytes: unknown = Reflect.get(navigator, "deviceMemory");
  return limitsOf(Math.min(LONGEST_SIDE, ...known), typeof gigabytes === "number" ? gigabytes : undefined);
}

/** Waits until nothing moves and all that was asked for is drawn. @throws {NoPicture} when that takes too long */
export async function rest({ map }: Pick<Session, "map">): Promise<void> {
  const node = mapNode();
  for (let waited = 0; waited < PATIENCE; waited += STEP) {
    if (node.dataset.mapState === "lost" || node.dataset.mapState === "none") throw new NoPicture("lost");
    const isHeld = map.getCanvasContainer().dataset.moving !== undefined;
    if (node.dataset.mapState === "idle" && !map.isMoving() && !isHeld) return;
    await new Promise((done) => setTimeout(done, STEP));
  }
  throw new NoPicture("moving");
}

/**
 * The map of the screen, ground, what lies over it and marks, at so many device pixels for each CSS pixel. It is drawn sharper
 * for a moment and put back; nobody can move it meanwhile. Called while the session holds.
 * @throws {NoPicture}
 */
export async function takeMap(session: Session, times: number): Promise<HTMLCanvasElement> {
  const { map } = session;
  const before = map.getPixelRatio();
  const node = mapNode();
  const ground = map.getCanvasContainer();
  ground.style.pointerEvents = "none";
  map.keyboard.disable();
  try {
    map.setPixelRatio(times);
    session.over?.sharpen(times);
    map.triggerRepaint();
    // The state says «drawing» from the next frame on.
    await new Promise((done) => setTimeout(done, 2 * STEP));
    await rest(session);
    return painted(session, node, times);
  } finally {
    map.setPixelRatio(before);
    session.over?.sharpen(null);
    map.triggerRepaint();
    map.keyboard.enable();
    ground.style.pointerEvents = "";
  }
}

/** Both canvases are full only in the task that draws them, so they are drawn once more and copied at once. */
function painted({ map, over }: Session, node: HTMLElement, times: number): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(node.clientWidth * times);
  canvas.height = Math.round(node.clientHeight * times);
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) throw new NoPicture("canvas");
  over?.drawEachFrame(true);
  map.redraw();
  context.drawImage(map.getCanvas(), 0, 0, canvas.width, canvas.height);
  over?.paintOver(context);
  over?.drawEachFrame(false);
  canary(context);
  context.scale(times, times);
  paintMarks(context, node);
  return canvas;
}

/** A map that came out in one colour is none. @throws {NoPicture} */
function canary(context: CanvasRenderingContext2D): void {
  const { width, height } = context.canvas;
  const { data } = context.getImageData(0, 0, width, height);
  if (data.length === 0 || isBlank(data, width, height)) throw new NoPicture("blank");
}
