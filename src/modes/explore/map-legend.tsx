import { together } from "../../domain/overlap";
import { strategiesIn } from "../../domain/strategy";
import { inLanguage } from "../../domain/text";
import { Legend, type LegendEntry } from "../../ui";
import { type CityView, useCity } from "./use-city";
import { subsetName } from "./wording";

/** What the marks of the map mean: the layers that serve a strategy, and where strategies meet. */
export function MapLegend() {
  const view = useCity();
  return <Legend entries={[...layerEntries(view), ...overlapEntries(view)]} />;
}

function layerEntries({ city, language, text }: CityView): LegendEntry[] {
  return city.layers.flatMap((layer): LegendEntry[] => {
    const slot = city.strategies.find(({ id }) => id === layer.strategy)?.slot;
    if (slot === undefined) return [];
    const mark: LegendEntry["mark"] = layer.numbered
      ? { kind: "number", slot, number: 1, proposal: layer.proposal }
      : { kind: "sign", slot };
    return [
      {
        id: layer.id,
        word: inLanguage(layer.name, language),
        mark,
        note: layer.proposal ? text("common.proposal") : undefined,
      },
    ];
  });
}

function overlapEntries(view: CityView): LegendEntry[] {
  const { strategies } = view.city;
  return together(strategies.length).map((bits) => ({
    id: `overlap ${bits}`,
    word: subsetName(view, bits),
    mark: { kind: "hatch", slots: strategiesIn(strategies, bits).map(({ slot }) => slot) },
  }));
}
