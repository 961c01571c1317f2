import { createSelector } from "reselect";
import { type Site, STATUSES } from "../../domain/site";
import type { Match } from "../../domain/strategy";
import { unitFromKey } from "../../domain/unit";
import { selectGeodata, selectInside, selectMemberships } from "./geodata";
import { type Filters, selectFilters, selectJudge } from "./listed";

/** How many sites each option would show, chosen instead of the others of its filter; without an entry it is not known yet. */
export interface OptionCounts {
  readonly strategies: ReadonlyMap<string, number>;
  readonly statuses: ReadonlyMap<string, number>;
  readonly foci: ReadonlyMap<string, number>;
  readonly matches: ReadonlyMap<Match, number>;
  /** By unit key; the empty key is the whole perimeter. */
  readonly units: ReadonlyMap<string, number>;
}

const MATCHES: readonly Match[] = ["any", "all", "exactly"];

export const selectOptionCounts = createSelector(
  [selectGeodata, selectInside, selectMemberships, selectJudge, selectFilters],
  (geodata, inside, memberships, { sites, passes, knows }, filters): OptionCounts => {
    const count = (change: Partial<Filters>, also: (site: Site) => boolean = () => true) => {
      const wanted = { ...filters, ...change };
      return knows(wanted) ? sites.filter((site) => also(site) && passes(site, wanted)).length : null;
    };
    const counted = <Key extends string>(keys: readonly Key[], of: (key: Key) => number | null) =>
      new Map(
        keys.flatMap((key): [Key, number][] => {
          const sitesOf = of(key);
          return sitesOf === null ? [] : [[key, sitesOf]];
        }),
      );
    const units = [
      "",
      ...inside.map(({ code }) => `m${code}`),
      ...[...memberships.keys()].map((id) => `z${id}`),
    ];
    return {
      strategies: counted(geodata?.city.strategies.map(({ id }) => id) ?? [], (id) =>
        count({ strategies: withThe(filters.strategies, id) }),
      ),
      statuses: counted(STATUSES, (status) => count({ statuses: [status] })),
      foci: counted(geodata?.city.foci.map(({ id }) => id) ?? [], (id) =>
        count({ foci: [id] }, (site) => site.foci.includes(id)),
      ),
      matches: counted(MATCHES, (match) => count({ match })),
      units: counted(units, (key) => count({ unit: unitFromKey(key) })),
    };
  },
);

const withThe = (ids: readonly string[], id: string): readonly string[] =>
  ids.includes(id) ? ids : [...ids, id];
