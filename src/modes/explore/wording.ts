import type { City, LayerInfo } from "../../domain/city";
import type { Municipality } from "../../domain/municipality";
import type { Site } from "../../domain/site";
import { type Subset, strategiesIn } from "../../domain/strategy";
import { inLanguage, type Localised } from "../../domain/text";
import type { SlotNumber } from "../../theme/slots";
import type { SiteRow } from "../../ui";
import type { CityView } from "../../view/use-city";

export function layerOf(city: City, site: Site): LayerInfo {
  const layer = city.layers.find(({ id }) => id === site.layer);
  if (layer === undefined)
    throw new Error(`site ${site.id}: got layer ${site.layer}, wanted one of the city's`);
  return layer;
}

/** The names of a subset's strategies as one phrase: «Mobilità e Infrastruttura verde»; «nessuna strategia» for none. */
export function subsetName({ city, text, language, figures }: CityView, bits: Subset): string {
  const names = strategiesIn(city.strategies, bits).map(({ name }) => inLanguage(name, language));
  return names.length === 0 ? text("common.none") : figures.list(names);
}

/** Why the residents of a municipality are placed roughly, in the words of the method; undefined where they are not. */
export function roughMethod(city: City, municipality: Municipality | undefined): Localised | undefined {
  return city.residentMethods.find(({ id, rough }) => rough && id === municipality?.residentMethod)?.name;
}

/** Where a site stands, in words: its municipality, or that it lies outside; nothing where its source names none. */
function whereOf({ text }: CityView, site: Site, municipalities: ReadonlyMap<string, Municipality>): string {
  const name = municipalities.get(site.municipality ?? "")?.name;
  if (name !== undefined) return name;
  return site.outside ? text("explore.list.outside") : "";
}

/** The slot of the strategy that a site counts for; what is drawn and not counted wears no sign. */
export function slotOf(city: City, { strategy, counted }: Site): SlotNumber | undefined {
  return counted ? city.strategies.find(({ id }) => id === strategy)?.slot : undefined;
}

/** A site as a row of a list. */
export function siteRow(
  view: CityView,
  site: Site,
  municipalities: ReadonlyMap<string, Municipality>,
): SiteRow {
  const layer = layerOf(view.city, site);
  const notCounted = site.counted ? "" : view.text("explore.list.notCounted");
  const where = [inLanguage(layer.singular, view.language), whereOf(view, site, municipalities), notCounted];
  return {
    id: site.id,
    name: inLanguage(site.name, view.language),
    number: site.number,
    slot: slotOf(view.city, site) ?? null,
    where: where.filter(Boolean).join(" · "),
    status: view.text(`common.statusOne.${site.status}`),
    proposal: site.proposal,
  };
}

/** How many places an option would show, for its chip: nothing while the reckoning has not said it. */
export function placesCounted(
  { text, figures }: CityView,
  count: number | undefined,
): { readonly count?: string; readonly countLabel?: string } {
  if (count === undefined) return {};
  return { count: figures.count(count), countLabel: text("explore.list.count", { count }) };
}

/** The words of an option with how many places it would show behind them, once that is known. */
export const withPlaces = ({ figures }: CityView, label: string, count: number | undefined): string =>
  count === undefined ? label : `${label} (${figures.count(count)})`;
