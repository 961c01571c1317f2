import type { City } from "../../domain/city";
import { FIFTHS } from "../../domain/classes";
import { shareOf } from "../../domain/measure";
import { coveredOf, type UnitDepths, wholeOf } from "../../domain/planner";
import type { CoverageAnswer } from "../../domain/planner-coverage";
import type { DifferenceAnswer } from "../../domain/planner-difference";
import type { Ghost } from "../../domain/scenario-pilots";
import type { Site } from "../../domain/site";
import {
  type App,
  type Colours,
  codesOf,
  selectGeodata,
  selectInside,
  selectSitesOfStatuses,
} from "../../state";
import type { Planner } from "../../state/planner/memory";
import { selectFigures } from "../../state/planner/selectors/figures";
import { selectGhosts, selectPilots } from "../../state/planner/selectors/pilots";
import { selectPilotBase } from "../../state/planner/selectors/scenarios";
import { bestOf, type Search } from "../../state/planner/siting-wish";
import { kept, keptWhole } from "../kept";
import { ghostLines } from "../layers/dashes";
import { forbiddenAreas } from "../layers/forbidden";
import { type PlannedReach, plannedReaches } from "../layers/planned-reach";
import { gapSpots } from "../layers/spots";
import type { ChosenPlace, Planning, Sketch } from "./planning";
import { type Shown, shownOn } from "./shown";

const NONE = [] as const;

/** The way from the memory to what the planner's map is drawn from; what has not changed keeps its identity. */
export function planningMaker(): (app: App, planner: Planner, sketch: Sketch) => Planning | null {
  const whole = keptWhole<Planning>();
  const stand = keptStanding();
  const search = keptSearch();
  const changes = kept((answer: DifferenceAnswer) => answer.units.flatMap(({ patches }) => patches));
  const gaps = kept((answer: CoverageAnswer) => gapSpots(answer.gaps));
  const colours = kept(shareColours);
  return (app, planner, sketch) => {
    const geodata = selectGeodata(app);
    const base = selectPilotBase(app);
    if (geodata === null || base === null) return null;
    const shown = shownOn(app);
    const { units, exact } = selectFigures(app);
    return whole({
      ...stand(app, geodata.city, base.layer.id, base.sites),
      ...search(app, planner, shown),
      moving: planner.held?.kind === "move" ? planner.held.site : null,
      colours: shown.isShared ? colours(units) : null,
      changes: shown.difference === null ? NONE : changes(shown.difference),
      gaps: shown.gaps === null ? NONE : gaps(shown.gaps),
      gapsStale: exact?.stale ?? false,
      tool: planner.tool,
      sketch,
    });
  };
}

/**
 * The part of a unit's residents that is covered, live while something is in hand. In fifths of its own, whatever the others
 * have: no colour changes because of another unit's.
 */
export function shareColours(units: readonly UnitDepths[]): Colours {
  const share = ({ depths }: UnitDepths) => shareOf(coveredOf(depths).residents, wholeOf(depths).residents);
  return { values: new Map(units.map((unit) => [unit.code, share(unit)])), classes: FIFTHS };
}

/** What stands where, and how far it reaches. */
function keptStanding() {
  const others = kept((sites: readonly Site[], layer: string) =>
    sites.filter((site) => site.layer !== layer),
  );
  const both = kept((one: readonly Site[], other: readonly Site[]) => [...one, ...other]);
  const targets = kept((one: readonly Site[], other: readonly Site[]) => [...one, ...other]);
  const ids = kept((sites: readonly Site[]) => new Set(sites.map(({ id }) => id)));
  const moved = kept(
    (ghosts: readonly Ghost[]) =>
      new Set(ghosts.flatMap(({ site, change }) => (change === "moved" ? [site.id] : []))),
  );
  const reaches = kept(plannedReaches);
  const lines = kept(ghostLines);
  return (app: App, city: City, layer: string, originals: readonly Site[]) => {
    const [pilots, ghosts] = [selectPilots(app), selectGhosts(app)];
    const around = others(selectSitesOfStatuses(app), layer);
    return {
      pilots,
      sites: both(around, originals),
      targets: targets(pilots, around),
      pilotIds: ids(pilots),
      moved: moved(ghosts),
      ghosts,
      reaches: reaches(pilots, city.strategies),
      ghostLines: lines(ghosts, pilots),
    };
  };
}

/** Where a search may look and what it has found; only while the reader is at it. */
function keptSearch() {
  const chosen = kept(placesOf);
  const reaches = kept(reachesOf);
  const forbidden = kept(forbiddenAreas);
  const scope = kept(
    (inside: ReturnType<typeof selectInside>, only: Planner["wish"]["only"]) =>
      new Set(only.flatMap((unit) => [...codesOf(inside, unit)])),
  );
  return (app: App, { wish }: Planner, { search, hasForbidden }: Shown) => {
    const inside = selectInside(app);
    const { areas, units } = wish.forbidden;
    return {
      chosen: search === null ? NONE : chosen(search),
      chosenReaches: search === null ? NONE : reaches(search),
      forbidden: hasForbidden ? forbidden(areas, units, inside) : NONE,
      scope: app.task === "next" && wish.only.length > 0 ? scope(inside, wish.only) : null,
    };
  };
}

const placesOf = (search: Search): ChosenPlace[] =>
  (bestOf(search)?.chosen ?? []).map(({ id, at }, index) => ({ id, at, number: index + 1 }));

const reachesOf = (search: Search): PlannedReach[] =>
  (bestOf(search)?.chosen ?? []).map(({ id, at }) => ({
    id,
    centre: at,
    metres: search.question.reach,
    slot: null,
  }));
