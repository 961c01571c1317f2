import type { City, LayerInfo } from "../../domain/city";
import { together } from "../../domain/overlap";
import { strategiesIn } from "../../domain/strategy";
import { inLanguage } from "../../domain/text";
import { formOf } from "../../map";
import { useApp } from "../../state";
import { selectTaken } from "../../state/own/selectors";
import { Legend, type LegendEntry, type LegendMark } from "../../ui";
import { type CityView, useCity } from "../../view/use-city";
import { subsetName } from "./wording";

/** What the marks of the map mean: the layers that serve a strategy, and where strategies meet. */
export function MapLegend() {
  const view = useCity();
  const own = new Set(useApp(selectTaken).map(({ id }) => id));
  return <Legend entries={[...layerEntries(view, own), ...plannedEntry(view), ...overlapEntries(view)]} />;
}

function layerEntries({ city, language, text }: CityView, own: ReadonlySet<string>): LegendEntry[] {
  return city.layers.flatMap((layer): LegendEntry[] => {
    const isOwn = own.has(layer.source);
    const mark = markOf(city, layer, isOwn);
    const note = isOwn ? text("explore.map.own") : layer.proposal ? text("common.proposal") : undefined;
    return mark === null ? [] : [{ id: layer.id, word: inLanguage(layer.name, language), mark, note }];
  });
}

/** A hollow sign of whichever layer has them: what is planned looks so on all of them. */
function plannedEntry({ geodata, city, text }: CityView): LegendEntry[] {
  const planned = geodata.sites.find(
    ({ status, layer }) => status === "planned" && formOf(city, layer) !== null,
  );
  const badge = planned === undefined ? null : formOf(city, planned.layer);
  if (badge === null) return [];
  return [
    { id: "planned", word: text("explore.map.hollow"), mark: { kind: "badge", ...badge, hollow: true } },
  ];
}

/** The mark that the map draws a layer with: ground is a line or an area, points wear a badge or a number. */
function markOf(city: City, layer: LayerInfo, isOwn: boolean): LegendMark | null {
  const strategy = city.strategies.find(({ id }) => id === layer.strategy);
  if (strategy === undefined) return null;
  const { slot } = strategy;
  if (layer.numbered) return { kind: "number", slot, number: 1, proposal: layer.proposal };
  if (layer.ground === "water") return { kind: "line", colour: "water", width: 3 };
  if (isOwn && layer.reach === null) return { kind: "hatch", slots: [slot] };
  if (layer.reach === null) return { kind: "area", colour: "wood" };
  return { kind: "badge", slot, form: formOf(city, layer.id)?.form ?? "square" };
}

function overlapEntries(view: CityView): LegendEntry[] {
  const { strategies } = view.city;
  return together(strategies.length).map((bits) => ({
    id: `overlap ${bits}`,
    word: subsetName(view, bits),
    mark: { kind: "hatch", slots: strategiesIn(strategies, bits).map(({ slot }) => slot) },
  }));
}
