import type { Borders } from "../domain/analysis";
import type { DataRow } from "../domain/dataset";
import type { Geodata } from "../domain/geodata";
import type { Patch } from "../domain/overlap";
import type { ResidentPoints } from "../domain/residents";
import type { Site } from "../domain/site";
import {
  type App,
  type Colours,
  type Highlight,
  selectAreColoursAwaited,
  selectBorders,
  selectColours,
  selectCountedIds,
  selectGeodata,
  selectHighlight,
  selectInsideCodes,
  selectLookName,
  selectMapSites,
  selectPatches,
  selectPatchesById,
  selectPlanColours,
  selectPlanPatches,
  selectPlanReaching,
  selectPlanSites,
  selectPoints,
  selectProjectSites,
  selectScope,
  selectSitesOfStatuses,
} from "../state";
import { selectPreview } from "../state/importing/preview";
import { LOOKS, type Look } from "../theme/look";
import type { Planning } from "./planning/planning";

/** All that a picture is drawn from. Equal parts keep their identity, so that what changed can be told. */
export interface Scene {
  readonly geodata: Geodata;
  readonly look: Look;
  readonly language: string;
  readonly inside: ReadonlySet<string>;
  readonly scope: ReadonlySet<string>;
  readonly sites: readonly Site[];
  readonly counted: ReadonlySet<string>;
  readonly patches: readonly Patch[];
  readonly colours: Colours;
  readonly coloured: boolean;
  readonly highlight: Highlight;
  readonly patch: Patch | undefined;
  readonly borders: Borders | null;
  /** null: not wanted, or not there yet. */
  readonly points: ResidentPoints | null;
  readonly reach: boolean;
  /** null while nobody plans. */
  readonly planning: Planning | null;
  /** The rows of a file on its way in, in degrees, or its points alone by turns; null: none is looked at. */
  readonly preview: readonly DataRow[] | Float64Array | null;
}

const NO_PATCHES: readonly Patch[] = [];

/** What a planner's map is drawn from; null until the planner is open. */
export type PlanningOf = (app: App) => Planning | null;

/** The picture that the store asks for; null until the city's data are there. */
export function sceneOf(app: App, systemDark: boolean, planningOf: PlanningOf): Scene | null {
  const geodata = selectGeodata(app);
  if (geodata === null) return null;
  const highlight = selectHighlight(app);
  const common = {
    geodata,
    look: LOOKS[selectLookName(app, systemDark)],
    language: app.language,
    inside: selectInsideCodes(app),
    counted: selectCountedIds(app),
    highlight,
    borders: selectBorders(app),
    points: app.density ? selectPoints(app) : null,
    preview: selectPreview(app),
  };
  if (app.mode === "plan") return { ...common, ...beside(app) };
  if (app.mode === "planner") return { ...common, ...planned(app, planningOf(app)) };
  return {
    ...common,
    scope: selectScope(app),
    sites: selectMapSites(app),
    patches: selectPatches(app),
    colours: selectColours(app),
    coloured: app.choropleth.kind !== "none" && !selectAreColoursAwaited(app),
    patch: highlight.patch === null ? undefined : selectPatchesById(app).get(highlight.patch),
    reach: app.reach,
    planning: null,
  };
}

/**
 * Who plans looks at pilots: the overlap and the reach of everything else step back. Figures are of the whole perimeter,
 * whatever unit was reported while exploring, so none of it is dimmed unless a search is held to a part.
 */
function planned(app: App, planning: Planning | null) {
  return {
    scope: planning?.scope ?? selectInsideCodes(app),
    sites: planning?.sites ?? selectSitesOfStatuses(app),
    patches: NO_PATCHES,
    colours: planning?.colours ?? NO_COLOURS,
    coloured: planning !== null && planning.colours !== null,
    patch: undefined,
    reach: false,
    planning,
  };
}

/** Beside the plan: the places of what is read about, where they meet others, and how far they reach. */
function beside(app: App) {
  const colours = selectPlanColours(app);
  return {
    scope: selectInsideCodes(app),
    sites: selectPlanSites(app),
    counted: selectPlanReaching(app),
    patches: selectPlanPatches(app),
    colours: colours ?? NO_COLOURS,
    coloured: colours !== null,
    patch: undefined,
    reach: selectProjectSites(app) !== null,
    planning: null,
  };
}

const NO_COLOURS: Colours = { values: new Map(), classes: null };

/** Whether any of the named parts differs from the picture before. */
export function differs(scene: Scene, before: Scene | null, parts: readonly (keyof Scene)[]): boolean {
  return before === null || parts.some((part) => scene[part] !== before[part]);
}

/** Every part of a scene. */
export const PARTS = [
  "geodata",
  "look",
  "language",
  "inside",
  "scope",
  "sites",
  "counted",
  "patches",
  "colours",
  "coloured",
  "highlight",
  "patch",
  "borders",
  "points",
  "reach",
  "planning",
  "preview",
] as const satisfies readonly (keyof Scene)[];
