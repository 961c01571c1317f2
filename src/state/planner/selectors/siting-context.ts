import { createSelector } from "reselect";
import { type PointsGrid, pointsGridOf, pointsWithin } from "../../../analysis/live/points-grid";
import { locator } from "../../../analysis/live/whereabouts";
import { lonLat } from "../../../analysis/piece";
import type { Position } from "../../../domain/city";
import { type Metres, type Residents, residents, type Share, shareOf } from "../../../domain/measure";
import { pointsIn, type ResidentPoints } from "../../../domain/residents";
import { apply } from "../../../domain/scenario-apply";
import { standsAt } from "../../../domain/scenario-pilots";
import type { Site } from "../../../domain/site";
import { selectGeodata } from "../../selectors/geodata";
import type { App } from "../../store";
import { bestOf, type Search } from "../siting-wish";
import { selectRough } from "./coverage-rows";
import { selectPilotBase, selectPlanner } from "./scenarios";

/** What the answer of a search is to be seen beside. */
export interface SitingContext {
  /** The pilots of the data, at the reach that the scenario asked for. */
  readonly today: { readonly count: number; readonly covered: Residents };
  /** The part of the covered residents whose points are rough; null while nobody is covered. */
  readonly rough: Share | null;
  /** The chosen places within whose reach rough points stand, by id. */
  readonly roughPlaces: ReadonlySet<string>;
}

interface Circle {
  readonly at: Position;
  readonly reach: Metres;
}

/** The points of the municipalities that the search asked about; null before there was one. */
const selectGround = createSelector(
  [
    ({ points }: App) => (points.status === "ready" ? points.value : null),
    (app: App) => selectPlanner(app).search?.question.units,
  ],
  (points, units) => {
    if (points === null || units === undefined) return null;
    const inside = pointsIn(points, new Set(units));
    return { points: inside, grid: pointsGridOf(inside) };
  },
);

const selectToday = createSelector(
  [selectGround, selectPilotBase, selectGeodata, (app: App) => selectPlanner(app).search?.edits],
  (ground, base, geodata, edits) => {
    if (ground === null || base === null || geodata === null || edits === undefined) return null;
    const reaches = edits.filter(({ kind }) => kind === "reach" || kind === "detour");
    const pilots = apply(base, reaches, locator(geodata.municipalities));
    const covered = sum(ground.points, within(ground.grid, pilots.flatMap(circleOf)), () => true);
    return { count: pilots.length, covered };
  },
);

/** The answer of now seen beside today's pilots and beside what is rough; null without an answer. */
export const selectSitingContext = createSelector(
  [selectGround, selectToday, selectRough, (app: App) => selectPlanner(app).search],
  (ground, today, rough, search): SitingContext | null => {
    const best = search === null ? null : bestOf(search);
    if (ground === null || today === null || search === null || best === null) return null;
    const { points, grid } = ground;
    const isRough = (point: number) => rough.has(points.codes[points.municipalities[point] ?? -1] ?? "");
    const places = placesOf(search, best.chosen);
    const covered = within(grid, [...search.question.wishes.kept.flatMap(circleOf), ...places]);
    return {
      today,
      rough: shareOf(
        sum(points, covered, isRough),
        sum(points, covered, () => true),
      ),
      roughPlaces: new Set(
        places.filter((place) => [...within(grid, [place])].some(isRough)).map(({ id }) => id),
      ),
    };
  },
);

const placesOf = (
  { question }: Search,
  chosen: readonly { readonly id: string; readonly at: Position }[],
): (Circle & { readonly id: string })[] => chosen.map(({ id, at }) => ({ id, at, reach: question.reach }));

const circleOf = (site: Site): Circle[] =>
  site.reach === null ? [] : [{ at: standsAt(site), reach: site.reach }];

/** The points within any of the circles, each once. */
const within = (grid: PointsGrid, circles: readonly Circle[]): ReadonlySet<number> =>
  new Set(circles.flatMap(({ at, reach }) => [...pointsWithin(grid, lonLat(at), reach)]));

const sum = (
  { counts }: ResidentPoints,
  points: ReadonlySet<number>,
  counted: (point: number) => boolean,
): Residents =>
  residents([...points].filter(counted).reduce((total, point) => total + (counts[point] ?? 0), 0));
