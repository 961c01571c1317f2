import type { UnitRef } from "../../domain/unit";
import {
  howComputed,
  reportOnly,
  selectResidentsKnown,
  showOverlaps,
  type UnitFigures,
  unitName,
  useApp,
} from "../../state";
import { RegionsChart, regionsOf, Section } from "../../ui";
import { SavedChart } from "../../ui/charts/saved/saved-chart";
import { useCity } from "../../view/use-city";
import { AsFarAsKnown, noneName } from "./as-far-as-known";
import { saveChart } from "./save-chart";
import { roughWhy } from "./strategy-shares";

interface UnitRegionsProps {
  readonly unit: UnitRef;
  readonly figures: UnitFigures;
}

/** How the strategies overlap in one unit; a row leads to its patches there. */
export function UnitRegions({ unit, figures: known }: UnitRegionsProps) {
  const view = useCity();
  const { city, text, language } = view;
  const measure = useApp(selectResidentsKnown) ? "residents" : "area";
  const name = useApp((app) => unitName(app, unit));
  const title = `${name}: ${text("explore.unit.regions")}, ${text(`explore.overlaps.${measure}`)}`;
  return (
    <Section heading={text("explore.unit.regions")} foldable onMethod={howComputed("overlap")}>
      <SavedChart name={title} onSave={(write) => saveChart(title, language, write)}>
        <RegionsChart
          caption={`${text("explore.unit.regions")}: ${text(`explore.overlaps.${measure}`)}`}
          captionHidden
          strategies={city.strategies}
          regions={regionsOf(known.parts, city.strategies.length, measure)}
          measure={measure}
          none={noneName(view)}
          rough={roughWhy(known, measure, view)}
          selected={null}
          onSelect={(subset) => {
            reportOnly(unit);
            showOverlaps(subset === 0 ? null : { subset, match: "exactly" });
          }}
        />
      </SavedChart>
      <AsFarAsKnown />
    </Section>
  );
}
