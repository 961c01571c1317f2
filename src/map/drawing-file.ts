import type { Bounds } from "../domain/city";
import { selectGeodata, store } from "../state";
import { atlas } from "./atlas";
import type { DrawnMap } from "./picture/drawn-sheet";
import { legendRows } from "./picture/legend-rows";
import { printedOf } from "./picture/printed-of";
import { sheetAround } from "./picture/sheet";
import { type PictureWords, shownBy } from "./picture-file";
import { sceneOf } from "./scene";
import { type Frame, frameFor, type Room } from "./svg/frame";
import { pictureOf } from "./svg/picture";
import { printedScaleOf } from "./svg/scale-line";

export { type DrawnMap, DrawnSheet } from "./picture/drawn-sheet";

/** Millimetres: the map on an A4 page on its side, with room for the legend under it; the scale bar in it. */
const PAGE = { width: 277, height: 200 } as const;
const BAR = 45;

/**
 * The map that is seen now as a drawing on a sheet, from the same descriptions of layers; it needs no graphics context. Where
 * there is no map on the screen it is of the whole city. null before the city is there.
 */
export function drawnMap(words: PictureWords): DrawnMap | null {
  const scene = sceneNow();
  if (scene === null) return null;
  const printed = printedOf(scene, { language: words.marks.language, provisional: words.provisional });
  const frame = frameOf(groundNow() ?? scene.geodata.city.bounds);
  const picture = pictureOf({ ...printed, ...reachingOf(scene) }, frame);
  const bar = printedScaleOf(frame, BAR);
  const sheet = sheetAround({
    map: frame,
    rows: legendRows(scene, printed, picture, words.marks, false),
    bar: { millimetres: bar.millimetres, words: words.scale(bar.metres) },
    words,
    look: scene.look,
  });
  return { sheet, picture, look: scene.look };
}

type SceneNow = NonNullable<ReturnType<typeof sceneNow>>;

function sceneNow() {
  const dark = window.matchMedia("(prefers-color-scheme: dark)").matches;
  return (
    atlas.session()?.scene ?? (selectGeodata(store.getState()) && sceneOf(store.getState(), dark, () => null))
  );
}

/** Whose reach is drawn: the pilots' while somebody plans, else what counts where the reader wants to see it. */
const reachingOf = ({ planning, reach, geodata, counted }: SceneNow) =>
  planning === null ? { reaching: reach ? geodata.sites.filter(({ id }) => counted.has(id)) : [] } : {};

function groundNow(): Bounds | null {
  const session = atlas.session();
  return session === null ? null : shownBy(session.map);
}

/** As high as what is seen asks for, within the page. */
function frameOf(ground: Bounds): Frame {
  const [west, south, east, north] = ground;
  const across = (east - west) * Math.cos((((south + north) / 2) * Math.PI) / 180);
  const ratio = Math.max(0.4, (north - south) / across);
  const room: Room =
    ratio * PAGE.width <= PAGE.height
      ? { width: PAGE.width, height: PAGE.width * ratio, margin: 0 }
      : { width: PAGE.height / ratio, height: PAGE.height, margin: 0 };
  return frameFor(ground, room);
}
