import type { Planning } from "../../src/map/planning/planning";
import { EMPTY_SKETCH } from "../../src/map/planning/sketch";
import type { Scene } from "../../src/map/scene";
import { LOOKS } from "../../src/theme/look";
import { squareCity } from "../fixtures/square-city";

/** The picture of the four squares with nothing chosen; the last of them is provisional and inside. */
export function sceneOfSquares(more: Partial<Scene> = {}): Scene {
  const codes = new Set(squareCity.municipalities.map(({ code }) => code));
  return {
    geodata: squareCity,
    look: LOOKS.day,
    language: "en",
    inside: codes,
    scope: codes,
    sites: squareCity.sites,
    counted: new Set(squareCity.sites.map(({ id }) => id)),
    patches: [],
    colours: { values: new Map(), classes: null },
    coloured: false,
    highlight: { units: new Set(), sites: new Set(), patch: null },
    patch: undefined,
    borders: null,
    points: null,
    reach: false,
    planning: null,
    preview: null,
    ...more,
  };
}

/** A planner's map of the four squares with nothing changed and nothing shown beside the pilots. */
export function planningOfSquares(more: Partial<Planning> = {}): Planning {
  const pilots = squareCity.sites.filter(({ layer }) => layer === "pilots");
  return {
    pilots,
    sites: squareCity.sites,
    targets: squareCity.sites,
    pilotIds: new Set(pilots.map(({ id }) => id)),
    moved: new Set(),
    ghosts: [],
    moving: null,
    reaches: [],
    ghostLines: [],
    colours: null,
    scope: null,
    changes: [],
    gaps: [],
    gapsStale: false,
    chosen: [],
    chosenReaches: [],
    forbidden: [],
    tool: null,
    sketch: EMPTY_SKETCH,
    ...more,
  };
}
