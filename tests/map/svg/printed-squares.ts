import { bordersOf } from "../../../src/analysis/borders";
import { boundsOf } from "../../../src/domain/bounds";
import { frameFor } from "../../../src/map/svg/frame";
import type { PrintedScene } from "../../../src/map/svg/picture";
import { LOOKS } from "../../../src/theme/look";
import { site, squareCity } from "../../fixtures/square-city";

const codes = new Set(squareCity.municipalities.map(({ code }) => code));
const at = (longitude: number, latitude: number) => ({
  type: "Point" as const,
  coordinates: [longitude, latitude],
});

export const pilot = (number: number, longitude: number, latitude: number) =>
  site(`pilot-${number}`, {
    number,
    layer: "pilots",
    strategy: "growing",
    proposal: true,
    geometry: at(longitude, latitude),
  });

/** The four squares with two pilots, one moved and one removed. */
export function sceneOfSquares(more: Partial<PrintedScene> = {}): PrintedScene {
  const pilots = [pilot(1, -29.95, 0.05), pilot(2, -29.85, 0.12)];
  return {
    geodata: squareCity,
    look: LOOKS.contrast,
    words: { language: "en", provisional: "provisional" },
    inside: codes,
    marked: null,
    borders: bordersOf(squareCity.municipalities, codes),
    pilots,
    ghosts: [
      { site: pilot(2, -29.88, 0.18), change: "moved" },
      { site: pilot(3, -29.98, 0.18), change: "removed" },
    ],
    sites: squareCity.sites.filter(({ number }) => number === null),
    patches: [],
    ...more,
  };
}

/** All four squares, 22 km wide, on a page of 190 mm. */
export const frameOfSquares = () =>
  frameFor(boundsOf(squareCity.municipalities.map(({ geometry }) => geometry)), {
    width: 190,
    height: 180,
    margin: 2,
  });
