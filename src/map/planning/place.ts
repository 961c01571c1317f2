import type { Position } from "../../domain/city";

/** A place as a scenario keeps it: to a tenth of a metre. */
export const exact = ({ lng, lat }: { readonly lng: number; readonly lat: number }): Position => [
  Number(lng.toFixed(6)),
  Number(lat.toFixed(6)),
];

/** The site whose mark an event happened on. */
export function siteOf(target: EventTarget | null): string | null {
  const mark = target instanceof Element ? target.closest<HTMLElement>("[data-site]") : null;
  return mark?.dataset.site ?? null;
}
