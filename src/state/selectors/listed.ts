import { createSelector } from "reselect";
import type { Municipality } from "../../domain/municipality";
import { findsIn, wordsOf } from "../../domain/search";
import { type Site, servesFoci } from "../../domain/site";
import { matches, type Subset, subsetOf } from "../../domain/strategy";
import { unitFromKey, unitKey } from "../../domain/unit";
import { type FilterName, LOOSE } from "../filters";
import { FIRST_ROOTS, type Roots, sameList } from "../roots";
import type { App } from "../store";
import { selectStanding, selectUnitOverlaps } from "./figures";
import { codesOf, selectGeodata, selectInside, selectMunicipalities } from "./geodata";
import { selectAnswer } from "./question";

export type Filters = Pick<Roots, "strategies" | "match" | "statuses" | "foci" | "unit" | "search">;

/** Judges sites by the filters; made once per city and answer, asked for every option's count. */
interface Judge {
  readonly sites: readonly Site[];
  readonly passes: (site: Site, filters: Filters) => boolean;
  /** Whether it can judge by these filters yet: on whose ground a site stands is what the reckoning says. */
  readonly knows: (filters: Filters) => boolean;
}

const selectIsReckoned = (app: App): boolean => selectAnswer(app).answer !== null;

export const selectJudge = createSelector(
  [selectGeodata, selectInside, selectMunicipalities, selectStanding, selectUnitOverlaps, selectIsReckoned],
  (geodata, inside, municipalities, standing, units, isReckoned): Judge => {
    const touching = new Map(
      units.map((unit) => [unit.code, new Set(unit.standing.map(({ site }) => site))]),
    );
    const words = wordsOfSites(municipalities);
    const wishes = cached(wordsOf);
    const sitesOf = cached((key) => {
      const codes = codesOf(inside, unitFromKey(key));
      const named = (geodata?.sites ?? []).filter(
        ({ municipality }) => municipality !== null && codes.has(municipality),
      );
      return new Set([
        ...named.map(({ id }) => id),
        ...[...codes].flatMap((code) => [...(touching.get(code) ?? [])]),
      ]);
    });
    const stands = (site: Site, wanted: Subset, filters: Filters) =>
      [...(standing.get(site.id) ?? [])].some((bits) => matches(bits, wanted, filters.match));
    return {
      sites: geodata?.sites ?? [],
      knows: ({ strategies, unit }) => isReckoned || (strategies.length === 0 && unit === null),
      passes: (site, filters) =>
        filters.statuses.includes(site.status) &&
        servesFoci(site, filters.foci) &&
        (filters.search === "" || findsIn(wishes(filters.search), words(site))) &&
        (filters.unit === null || sitesOf(unitKey(filters.unit)).has(site.id)) &&
        (filters.strategies.length === 0 ||
          stands(site, subsetOf(geodata?.city.strategies ?? [], filters.strategies), filters)),
    };
  },
);

export const selectFilters = createSelector(
  [
    (app: App) => app.strategies,
    (app: App) => app.match,
    (app: App) => app.statuses,
    (app: App) => app.foci,
    (app: App) => app.unit,
    (app: App) => app.search,
  ],
  (strategies, match, statuses, foci, unit, search): Filters => ({
    strategies,
    match,
    statuses,
    foci,
    unit,
    search,
  }),
);

/**
 * The words that a site is found by. Split when somebody searches, and once: tens of thousands of names of one's own take a tenth
 * of a second.
 */
function wordsOfSites(municipalities: ReadonlyMap<string, Municipality>) {
  const split = new Map<string, readonly string[]>();
  return (site: Site): readonly string[] => {
    const own = municipalities.get(site.municipality ?? "")?.name ?? "";
    const known = split.get(site.id) ?? wordsOf([...Object.values(site.name), own, ...site.lines].join(" "));
    split.set(site.id, known);
    return known;
  };
}

/** Remembers each answer by its key. */
function cached<Value>(make: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}

/** Whether the list is known; until then nobody can say that it is empty. */
export const selectIsListKnown = createSelector([selectJudge, selectFilters], ({ knows }, filters): boolean =>
  knows(filters),
);

/** The sites that pass every filter, in the order of the city's layers: what the list shows. */
export const selectListed = createSelector(
  [selectJudge, selectFilters],
  ({ sites, passes }, filters): readonly Site[] => sites.filter((site) => passes(site, filters)),
);

/** The sites that the map draws: all that pass, wherever they stand; the unit dims and does not hide. */
export const selectMapSites = createSelector(
  [selectJudge, selectFilters],
  ({ sites, passes }, filters): readonly Site[] =>
    sites.filter((site) => passes(site, { ...filters, unit: null, search: "" })),
);

/** The sites of the chosen statuses, whatever else was filtered while exploring: what a planner's map draws beside the pilots. */
export const selectSitesOfStatuses = createSelector(
  [selectGeodata, (app: App) => app.statuses],
  (geodata, statuses): readonly Site[] =>
    geodata?.sites.filter(({ status }) => statuses.includes(status)) ?? [],
);

/** When nothing is listed: the filters that, put back alone, show something again, the most first. */
export const selectLoosenable = createSelector(
  [selectListed, selectJudge, selectFilters],
  (
    listed,
    { sites, passes, knows },
    filters,
  ): readonly { readonly filter: FilterName; readonly count: number }[] => {
    if (listed.length > 0 || !knows(filters)) return [];
    const names: readonly FilterName[] = ["search", "strategies", "statuses", "foci", "unit"];
    return names
      .map((filter) => ({
        filter,
        count: sites.filter((site) => passes(site, { ...filters, ...LOOSE[filter] })).length,
      }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count);
  },
);

/** How many filters ask for something else than at the start. */
export const selectActiveFilters = createSelector(
  [selectFilters],
  (filters): number =>
    [
      filters.strategies.length > 0,
      !sameList(filters.statuses, FIRST_ROOTS.statuses),
      filters.foci.length > 0,
      filters.unit !== null,
      filters.search !== "",
    ].filter(Boolean).length,
);
