import { shareOf } from "../../domain/measure";
import { inLanguage } from "../../domain/text";
import { selectResidentsKnown, type UnitFigures, useApp } from "../../state";
import { ShareBar } from "../../ui";
import { type CityView, useCity } from "./use-city";

/** What each strategy covers of a unit: residents, and ground until they are counted. */
export function StrategyShares({ figures: known }: { readonly figures: UnitFigures }) {
  const { language } = useCity();
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

/** The same as a sentence beside figures of residents; nothing where all are placed well. */
export function RoughResidents({ figures: known }: { readonly figures: UnitFigures }) {
  const view = useCity();
  return known.roughResidents > 0 ? <>{roughWords(known, view)}. </> : null;
}
