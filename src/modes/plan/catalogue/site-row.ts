import type { Municipality } from "../../../domain/municipality";
import type { Site } from "../../../domain/site";
import { inLanguage } from "../../../domain/text";
import type { SiteRow } from "../../../ui";
import type { CityView } from "../../../view/use-city";

/** A place of a project as a row of a list: what it is, where it stands, whether it counts. */
export function siteRow(
  site: Site,
  municipalities: ReadonlyMap<string, Municipality>,
  { city, text, language }: CityView,
): SiteRow {
  const layer = city.layers.find(({ id }) => id === site.layer);
  const strategy = city.strategies.find(({ id }) => site.counted && id === site.strategy);
  const category = city.categories.find(({ id }) => id === site.category);
  const words = category?.name ?? layer?.singular;
  const outside = site.outside ? text("explore.list.outside") : "";
  const where = [
    words === undefined ? "" : inLanguage(words, language),
    municipalities.get(site.municipality ?? "")?.name ?? outside,
    site.counted ? "" : text("explore.list.notCounted"),
  ];
  return {
    id: site.id,
    name: inLanguage(site.name, language),
    number: site.number,
    slot: strategy?.slot ?? null,
    where: where.filter(Boolean).join(" · "),
    status: text(`common.statusOne.${site.status}`),
    proposal: site.proposal,
  };
}
