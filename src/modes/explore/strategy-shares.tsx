import { shareOf } from "../../domain/measure";
import { inLanguage } from "../../domain/text";
import { selectResidentsKnown, type UnitFigures, useApp } from "../../state";
import { type Measure, ShareBar } from "../../ui";
import { type CityView, useCity } from "../../view/use-city";

/** What each strategy covers of a unit: residents, and ground until they are counted. */
export function StrategyShares({ figures: known }: { readonly figures: UnitFigures }) {
  const view = useCity();
  const { language } = view;
  const measure = useApp(selectResidentsKnown) ? "residents" : "area";
  return (
    <>
      {known.strategies.map(({ strategy, coverage }) => (
        <ShareBar
          key={strategy.id}
          label={inLanguage(strategy.name, language)}
          coverage={coverage}
          measure={measure}
          slots={[strategy.slot]}
          rough={roughWhy(known, measure, view)}
        />
      ))}
    </>
  );
}

/** How many residents are placed roughly, in one phrase. */
export function roughWords(
  known: Pick<UnitFigures, "roughResidents" | "residents">,
  { text, figures }: CityView,
): string {
  return text("explore.unit.rough", {
    residents: figures.residents(known.roughResidents),
    share: figures.share(shareOf(known.roughResidents, known.residents)),
  });
}

/** Why figures of a unit are rough: some of its residents are placed roughly, and residents are what is shown. */
export function roughWhy(known: UnitFigures, measure: Measure, view: CityView): string | undefined {
  return measure === "residents" && known.roughResidents > 0 ? roughWords(known, view) : undefined;
}

/** The same as a sentence beside figures of residents; nothing where all are placed well. */
export function RoughResidents({ figures: known }: { readonly figures: UnitFigures }) {
  const view = useCity();
  return known.roughResidents > 0 ? <>{roughWords(known, view)}. </> : null;
}
