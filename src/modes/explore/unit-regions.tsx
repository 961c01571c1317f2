import type { UnitRef } from "../../domain/unit";
import {
  howComputed,
  reportOnly,
  selectResidentsKnown,
  showOverlaps,
  type UnitFigures,
  useApp,
} from "../../state";
import { RegionsChart, regionsOf, Section } from "../../ui";
import { AsFarAsKnown, noneName } from "./as-far-as-known";
import { roughWhy } from "./strategy-shares";
import { useCity } from "./use-city";

interface UnitRegionsProps {
  readonly unit: UnitRef;
  readonly figures: UnitFigures;
}

/** How the strategies overlap in one unit; a row leads to its patches there. */
export function UnitRegions({ unit, figures: known }: UnitRegionsProps) {
  const view = useCity();
  const { city, text } = view;
  const measure = useApp(selectResidentsKnown) ? "residents" : "area";
  return (
    <Section heading={text("explore.unit.regions")} foldable onMethod={howComputed("overlap")}>
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
      <AsFarAsKnown />
    </Section>
  );
}
