import { createSelector } from "reselect";
import type { LayerInfo } from "../../../domain/city";
import { metres } from "../../../domain/measure";
import type { CandidatePlaces, SitingAnswer, SitingQuestion } from "../../../domain/planner-siting";
import { standsAt } from "../../../domain/scenario-pilots";
import type { Site } from "../../../domain/site";
import { selectGeodata, selectInside } from "../../selectors/geodata";
import { selectCounted } from "../../selectors/question";
import type { App } from "../../store";
import { bestOf, type Search, type SitingWish } from "../siting-wish";
import { selectAskedReach, selectSettledPilots } from "./pilots";
import { selectPilotBase, selectPlanner } from "./scenarios";

/** The question that the wish comes to on the scenario that is worked on; null until the data are there. */
export const selectSitingQuestion = createSelector(
  [(app: App) => selectPlanner(app).wish, selectSettledPilots, selectAskedReach, selectCounted, selectInside],
  (wish, pilots, asked, counted, inside): SitingQuestion | null => {
    if (asked === null) return null;
    const { goal, forbidden, only, perZone, apart, seconds } = wish;
    return {
      goal,
      candidates: candidatesOf(wish, counted),
      reach: wish.reach === null ? asked.straight : metres(wish.reach / asked.detour),
      units: inside.map(({ code }) => code),
      wishes: { kept: keptOf(wish, pilots), forbidden, only, perZone, apart },
      seconds,
    };
  },
);

const keptOf = ({ kept }: SitingWish, pilots: readonly Site[]): readonly Site[] =>
  kept === null ? pilots : pilots.filter(({ id }) => kept.includes(id));

function candidatesOf({ candidates }: SitingWish, counted: readonly Site[]): CandidatePlaces {
  if (candidates.kind !== "layers") return candidates;
  const sites = counted.filter((site) => candidates.layers.includes(site.layer) && isPoint(site));
  return { kind: "places", places: sites.map((site) => ({ id: site.id, at: standsAt(site) })) };
}

const isPoint = ({ geometry }: Site): boolean => geometry.type === "Point";

/** A layer whose sites may be candidates, and how many of them count inside the perimeter. */
interface LayerOfPlaces {
  readonly layer: LayerInfo;
  readonly count: number;
}

/** The layers of points beside the pilots' own, in the city's order. */
export const selectLayersOfPlaces = createSelector(
  [selectGeodata, selectPilotBase, selectCounted],
  (geodata, base, counted): readonly LayerOfPlaces[] => {
    const points = new Set(geodata?.sites.filter(isPoint).map(({ layer }) => layer));
    const layers = geodata?.city.layers.filter(({ id }) => points.has(id) && id !== base?.layer.id) ?? [];
    return layers.map((layer) => ({
      layer,
      count: counted.filter((site) => site.layer === layer.id && isPoint(site) && !site.outside).length,
    }));
  },
);

/** A search as it may be shown. */
interface ShownSearch {
  readonly search: Search;
  /** Its answer, or the best so far. */
  readonly best: SitingAnswer | null;
  /** Whether the same would be asked now: false when the scenario, the wish or the perimeter is another. */
  readonly isAsked: boolean;
}

/** The search that runs or has ended; null when there is none. */
export const selectSearch = createSelector(
  [(app: App) => selectPlanner(app).search, selectSitingQuestion],
  (search, question): ShownSearch | null =>
    search && {
      search,
      best: bestOf(search),
      isAsked: JSON.stringify(search.question) === JSON.stringify(question),
    },
);
