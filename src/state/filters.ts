import { STATUSES, type Status } from "../domain/site";
import type { Match } from "../domain/strategy";
import type { UnitRef } from "../domain/unit";
import { searchable } from "./link/most";
import { FIRST_ROOTS, type Roots } from "./roots";
import { store } from "./store";

/** The filters that can come to nothing, by the name under which they are loosened. */
export type FilterName = "strategies" | "statuses" | "foci" | "unit" | "search";

export function toggleStrategy(id: string): void {
  store.setState(({ strategies }) => ({ strategies: toggled(strategies, id) }));
}

export function matchBy(match: Match): void {
  store.setState({ match });
}

export function toggleStatus(status: Status): void {
  store.setState(({ statuses }) => ({ statuses: toggled(statuses, status) }));
}

export function toggleFocus(id: string): void {
  store.setState(({ foci }) => ({ foci: toggled(foci, id) }));
}

export function reportOnly(unit: UnitRef | null): void {
  store.setState({ unit });
}

export function searchFor(search: string): void {
  store.setState({ search: searchable(search) });
}

export function includeProvisional(withProvisional: boolean): void {
  store.setState({ withProvisional });
}

/** Puts one filter back to where it asks for everything. */
export function loosen(filter: FilterName): void {
  store.setState(LOOSE[filter]);
}

export function clearFilters(): void {
  const { strategies, match, statuses, foci, unit, search } = FIRST_ROOTS;
  store.setState({ strategies, match, statuses, foci, unit, search });
}

export const LOOSE: Readonly<Record<FilterName, Partial<Roots>>> = {
  strategies: { strategies: [] },
  statuses: { statuses: STATUSES },
  foci: { foci: [] },
  unit: { unit: null },
  search: { search: "" },
};

function toggled<T>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}
