import { createSelector } from "reselect";
import { finds } from "../../domain/search";
import { type Site, STATUSES, servesFoci } from "../../domain/site";
import { matches, type Subset, subsetOf } from "../../domain/strategy";
import { type FilterName, LOOSE } from "../filters";
import { FIRST_ROOTS, type Roots, sameList } from "../roots";
import type { App } from "../store";
import { selectStanding, selectUnitOverlaps } from "./figures";
import { codesOf, selectGeodata, selectInside, selectMunicipalities } from "./geodata";

type Filters = Pick<Roots, "strategies" | "match" | "statuses" | "foci" | "unit" | "search">;

/** Judges sites by the filters; made once per city and answer, asked for every option's count. */
interface Judge {
  readonly sites: readonly Site[];
  readonly passes: (site: Site, filters: Filters) => boolean;
}

const selectJudge = createSelector(
  [selectGeodata, selectInside, selectMunicipalities, selectStanding, selectUnitOverlaps],
  (geodata, inside, municipalities, standing, units): Judge => {
    const touching = new Map(
      units.map((unit) => [unit.code, new Set(unit.standing.map(({ site }) => site))]),
    );
    const names = (site: Site) =>
      [
        ...Object.values(site.name),
        municipalities.get(site.municipality ?? "")?.name ?? "",
        ...site.lines,
      ].join(" ");
    const words = new Map(geodata?.sites.map((site) => [site.id, names(site)]));
    const here = (site: Site, codes: ReadonlySet<string>) =>
      (site.municipality !== null && codes.has(site.municipality)) ||
      [...codes].some((code) => touching.get(code)?.has(site.id));
    const stands = (site: Site, wanted: Subset, filters: Filters) =>
      [...(standing.get(site.id) ?? [])].some((bits) => matches(bits, wanted, filters.match));
    return {
      sites: geodata?.sites ?? [],
      passes: (site, filters) =>
        filters.statuses.includes(site.status) &&
        servesFoci(site, filters.foci) &&
        finds(filters.search, words.get(site.id) ?? "") &&
        (filters.unit === null || here(site, codesOf(inside, filters.unit))) &&
        (filters.strategies.length === 0 ||
          stands(site, subsetOf(geodata?.city.strategies ?? [], filters.strategies), filters)),
    };
  },
);

const selectFilters = createSelector(
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

/** How many sites each option would show, chosen instead of the others of its filter. */
export interface OptionCounts {
  readonly strategies: ReadonlyMap<string, number>;
  readonly statuses: ReadonlyMap<string, number>;
  readonly foci: ReadonlyMap<string, number>;
}

export const selectOptionCounts = createSelector(
  [selectGeodata, selectJudge, selectFilters],
  (geodata, { sites, passes }, filters): OptionCounts => {
    const count = (change: Partial<Filters>, also: (site: Site) => boolean = () => true) =>
      sites.filter((site) => also(site) && passes(site, { ...filters, ...change })).length;
    return {
      strategies: new Map(
        geodata?.city.strategies.map(({ id }) => [
          id,
          count({ strategies: withThe(filters.strategies, id) }),
        ]),
      ),
      statuses: new Map(STATUSES.map((status) => [status, count({ statuses: [status] })])),
      foci: new Map(
        geodata?.city.foci.map(({ id }) => [id, count({ foci: [id] }, (site) => site.foci.includes(id))]),
      ),
    };
  },
);

const withThe = (ids: readonly string[], id: string): readonly string[] =>
  ids.includes(id) ? ids : [...ids, id];

/** When nothing is listed: the filters that, put back alone, show something again, the most first. */
export const selectLoosenable = createSelector(
  [selectListed, selectJudge, selectFilters],
  (
    listed,
    { sites, passes },
    filters,
  ): readonly { readonly filter: FilterName; readonly count: number }[] => {
    if (listed.length > 0) return [];
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
