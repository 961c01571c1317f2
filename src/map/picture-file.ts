import type { Bounds } from "../domain/city";
import { atlas } from "./atlas";
import { scaleFor } from "./layers/scale";
import { mapNode } from "./map-node";
import { legendRows, type SeenWords } from "./picture/legend-rows";
import { timesWithin } from "./picture/limits";
import { paintShapes } from "./picture/paint-shapes";
import { printedOf } from "./picture/printed-of";
import { type Sheet, type SheetWords, sheetAround } from "./picture/sheet";
import { limitsOfDevice, NoPicture, rest, takeMap } from "./picture/take";
import type { Scene } from "./scene";
import type { Session } from "./session";
import { frameFor, PIXEL } from "./svg/frame";
import { pictureOf } from "./svg/picture";
import type { ScaleWords } from "./svg/scale-shapes";

export { NoPicture };

/** All the words of a picture. */
export interface PictureWords extends SheetWords {
  readonly marks: SeenWords;
  /** How a provisional municipality is marked. */
  readonly provisional: string;
  readonly scale: (metres: number) => ScaleWords;
}

/** The PNG of a map on its sheet. */
export interface PictureFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Device pixels. */
  readonly width: number;
  readonly height: number;
  /** How many of them for each CSS pixel: what was asked for, or as many as the device draws. */
  readonly times: number;
}

/** The longest the scale bar may be, in CSS pixels. */
const BAR = 150;

/**
 * A PNG of the map as it is seen now, with title, legend, scale, north and sources around it. The one map draws it: it waits
 * until nothing moves, is drawn sharper, read and put back.
 * @param asked device pixels for each CSS pixel
 * @throws {NoPicture} where there is no map, it does not come to rest, or the picture came out empty
 */
export async function pictureFile(asked: number, words: PictureWords): Promise<PictureFile> {
  const session = atlas.session();
  if (session === null) throw new NoPicture("lost");
  await rest(session);
  return session.hold(async () => {
    const { scene } = session;
    if (scene === null) throw new NoPicture("lost");
    const sheet = sheetOf(scene, session, words);
    const times = timesOf(asked, sheet, session);
    const map = await takeMap(session, times);
    return written(map, sheet, scene, times);
  });
}

/** The side of the map counts for what the graphics context can draw, the whole sheet for the memory. */
function timesOf(asked: number, sheet: Sheet, session: Session): number {
  const limits = limitsOfDevice(session);
  const paper = { width: sheet.width / PIXEL, height: sheet.height / PIXEL };
  const bySide = timesWithin(asked, sizeOf(), { ...limits, pixels: Number.POSITIVE_INFINITY });
  return timesWithin(bySide, paper, { ...limits, side: Number.POSITIVE_INFINITY });
}

const sizeOf = () => ({ width: mapNode().clientWidth, height: mapNode().clientHeight });

function sheetOf(scene: Scene, { map }: Session, words: PictureWords): Sheet {
  const { width, height } = sizeOf();
  const size = { width: width * PIXEL, height: height * PIXEL };
  const printed = printedOf(scene, { language: words.marks.language, provisional: words.provisional });
  const picture = pictureOf(printed, frameFor(shownBy(map), { ...size, margin: 0 }));
  const [x, y] = [width / 2, height / 2];
  const metres = map.unproject([x - BAR / 2, y]).distanceTo(map.unproject([x + BAR / 2, y]));
  const scale = scaleFor(metres, BAR);
  return sheetAround({
    map: size,
    rows: legendRows(scene, printed, picture, words.marks, true),
    bar: { millimetres: scale.pixels * PIXEL, words: words.scale(scale.metres) },
    words,
    look: scene.look,
  });
}

/** What the map shows, in degrees. */
export function shownBy(map: Session["map"]): Bounds {
  const bounds = map.getBounds();
  return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
}

async function written(
  map: HTMLCanvasElement,
  sheet: Sheet,
  { look }: Scene,
  times: number,
): Promise<PictureFile> {
  const canvas = document.createElement("canvas");
  const scale = times / PIXEL;
  canvas.width = Math.round(sheet.width * scale);
  canvas.height = Math.round(sheet.height * scale);
  const context = canvas.getContext("2d");
  if (context === null) throw new NoPicture("canvas");
  const [paper, ...over] = sheet.shapes;
  context.scale(scale, scale);
  if (paper !== undefined) paintShapes(context, [paper], look);
  context.drawImage(map, sheet.at.x, sheet.at.y, map.width / scale, map.height / scale);
  paintShapes(context, over, look);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
  if (blob === null) throw new NoPicture("canvas");
  return {
    bytes: new Uint8Array(await blob.arrayBuffer()),
    width: canvas.width,
    height: canvas.height,
    times,
  };
}
