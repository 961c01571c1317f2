import type { LayerSpecification, StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import { textIn } from "../i18n";
import { firstGround, ground } from "./layers/ground";
import { labels } from "./layers/labels";
import { lines } from "./layers/lines";
import { municipalitySource, namedPoints } from "./layers/sources";
import { inOrder } from "./order";
import type { Scene } from "./scene";

/** The first style: nothing but the municipalities, so that they are there as soon as can be. */
export function firstStyle({ geodata, look }: Scene): StyleSpecification {
  const data = municipalitySource(geodata.municipalities);
  return {
    version: 8,
    sources: { municipalities: { type: "geojson", data, promoteId: "code", tolerance: 0.2 } },
    layers: firstGround(look),
    transition: { duration: 0, delay: 0 },
  };
}

/** All layers of a scene, from the bottom up. */
export function groundLayersOf(scene: Scene): LayerSpecification[] {
  const { look, language, sites, inside, coloured } = scene;
  const words = { language, provisional: textIn(language)("common.provisional") };
  const named = { sites: namedPoints(sites).map(({ id }) => id), municipalities: [...inside] };
  return inOrder([
    ...firstGround(look),
    ...ground(look, coloured),
    ...lines(look),
    ...labels(look, words, named),
  ]);
}
