import type { CounterRow } from "../../../domain/kiosk-log";
import { inLanguage } from "../../../domain/text";
import { unitFromKey } from "../../../domain/unit";
import { type App, selectSites, store, unitName } from "../../../state";
import { type CityView, useCity } from "../../../view/use-city";
import { ownName } from "../languages";

/** Writes which of its kind was counted, by the name that people know; what this city no longer has keeps its id. */
export function useWhich(): (row: CounterRow) => string {
  const view = useCity();
  return (row) => nameOf(row, view, store.getState());
}

function nameOf({ what, which }: CounterRow, { city, text, language }: CityView, app: App): string {
  if (what === "language") return ownName(which);
  if (what === "dwell") return text(`kiosk.staff.counters.bands.${bandOf(which)}`);
  if (what === "strategy") {
    const strategy = city.strategies.find(({ id }) => id === which);
    return strategy === undefined ? which : inLanguage(strategy.name, language);
  }
  return what === "place" ? placeName(which, app, language) : which;
}

const BANDS = ["under-15-s", "15-s-to-1-min", "1-to-3-min", "3-to-10-min", "over-10-min"] as const;
const bandOf = (which: string): (typeof BANDS)[number] =>
  BANDS.find((band) => band === which) ?? "under-15-s";

function placeName(which: string, app: App, language: string): string {
  const site = selectSites(app).get(which);
  if (site !== undefined) return inLanguage(site.name, language);
  const unit = unitFromKey(which);
  return unit === null ? which : unitName(app, unit);
}
