import type { LabelWords } from "../layers/labels";
import type { Scene } from "../scene";
import type { PrintedScene } from "../svg/picture";
import { unitStates } from "../unit-states";

/** What the map shows now, as a drawing is made from it: the same places, ground and colours. */
export function printedOf(scene: Scene, words: LabelWords): PrintedScene {
  const { geodata, look, inside, borders, sites, patches, planning } = scene;
  const numbered = planning?.pilots ?? sites.filter(({ number }) => number !== null);
  const pilots = new Set(numbered.map(({ id }) => id));
  return {
    geodata,
    look,
    words,
    inside,
    marked: null,
    borders,
    pilots: numbered,
    ghosts: planning?.ghosts ?? [],
    sites: sites.filter(({ id }) => !pilots.has(id)),
    patches,
    levels: levelsOf(scene),
  };
}

function levelsOf(scene: Scene): PrintedScene["levels"] {
  if (!scene.coloured) return undefined;
  return new Map([...unitStates(scene)].map(([code, { level }]) => [code, level]));
}
