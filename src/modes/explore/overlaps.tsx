import { type ReactNode, useState } from "react";
import { coverageOf, type Part, together } from "../../domain/overlap";
import { type Subset, subset } from "../../domain/strategy";
import {
  figuresOf,
  howComputed,
  selectResidentsKnown,
  showOverlaps,
  type Together,
  takeAway,
  type UnitFigures,
  unitName,
  useApp,
} from "../../state";
import {
  Button,
  type Measure,
  PairMatrix,
  Panel,
  RegionsChart,
  regionsOf,
  Section,
  Segmented,
} from "../../ui";
import { SavedChart } from "../../ui/charts/saved/saved-chart";
import { type CityView, useCity } from "../../view/use-city";
import { AsFarAsKnown, noneName } from "./as-far-as-known";
import styles from "./explore.module.css";
import { MethodSection } from "./method";
import { Counting } from "./overview";
import { PatchList } from "./patch-list";
import { saveChart } from "./save-chart";
import { RoughResidents, roughWhy } from "./strategy-shares";
import { Waiting } from "./waiting";

interface OverlapsProps {
  /** The cell of the matrix or the region that was followed; null shows them all. */
  readonly together: Together | null;
  readonly onClose: () => void;
}

/** Where the strategies meet: the matrix, the ground divided, the patches, and how it is computed. */
export function Overlaps({ together, onClose }: OverlapsProps) {
  const view = useCity();
  const { text } = view;
  const [measure, setMeasure] = useState<Measure>("residents");
  const unit = useApp((app) => app.unit);
  const known = useApp((app) => figuresOf(app, unit));
  const where = useApp((app) => (unit === null ? null : unitName(app, unit)));
  const isCounted = useApp(selectResidentsKnown);
  const shown = isCounted ? measure : "area";
  return (
    <Panel
      title={text("explore.overlaps.title")}
      kind={where}
      onClose={onClose}
      onMethod={howComputed("overlap")}
    >
      {known === null ? (
        <Waiting unit={unit} lines={8} />
      ) : (
        <div className={styles.stack}>
          <p>{scopeWords(known, view)}</p>
          <p className={styles.small}>
            <RoughResidents figures={known} />
            <Counting />
          </p>
          <Measures chosen={shown} onChosen={setMeasure} />
          <Charts figures={known} measure={shown} together={together} />
          <PatchList together={together} />
          <Undrawn area={known.undrawn} />
          <Button onPress={() => takeAway(["overlaps", "patches"])}>{text("ui.takeAway")}</Button>
          <MethodSection />
        </div>
      )}
    </Panel>
  );
}

/** Residents, once they are counted, or ground. */
function Measures(props: { readonly chosen: Measure; readonly onChosen: (measure: Measure) => void }) {
  const { text } = useCity();
  const isCounted = useApp(selectResidentsKnown);
  const measures: readonly Measure[] = isCounted ? ["residents", "area"] : ["area"];
  return (
    <Segmented
      label={text("explore.overlaps.measure")}
      labelHidden
      segments={measures.map((id) => ({ id, label: text(`explore.overlaps.${id}`) }))}
      {...props}
    />
  );
}

interface ChartsProps {
  readonly figures: UnitFigures;
  readonly measure: Measure;
  readonly together: Together | null;
}

/** The matrix and the chart of the regions; a cell or a bar leads to its patches, again leads back to all. */
function Charts({ figures, measure, together: chosen }: ChartsProps) {
  const view = useCity();
  const { city, text } = view;
  const { strategies } = city;
  const { parts } = figures;
  const rough = roughWhy(figures, measure, view);
  const shared = (match: Together["match"]) => {
    const selected = chosen?.match === match ? chosen.subset : null;
    const onSelect = (bits: Subset) =>
      showOverlaps(bits === 0 || bits === selected ? null : { subset: bits, match });
    return { captionHidden: true, strategies, measure, rough, selected, onSelect };
  };
  return (
    <>
      <Section heading={text("explore.overlaps.matrix")}>
        <Saved name={text("explore.overlaps.matrixCaption")} measure={measure}>
          <PairMatrix
            {...shared("all")}
            caption={text("explore.overlaps.matrixCaption")}
            cells={cellsOf(parts, strategies.length)}
          />
        </Saved>
      </Section>
      <Section heading={text("explore.overlaps.regions")}>
        <Saved name={text("explore.overlaps.regions")} measure={measure}>
          <RegionsChart
            {...shared("exactly")}
            caption={text("explore.overlaps.regions")}
            regions={regionsOf(parts, strategies.length, measure)}
            none={noneName(view)}
          />
        </Saved>
        <AsFarAsKnown />
      </Section>
    </>
  );
}

interface SavedProps {
  readonly name: string;
  readonly measure: Measure;
  readonly children: ReactNode;
}

/** A chart of what is measured now, which can be taken away. */
function Saved({ name, measure, children }: SavedProps) {
  const { text, language } = useCity();
  const title = `${name}: ${text(`explore.overlaps.${measure}`)}`;
  return (
    <SavedChart name={title} onSave={(write) => saveChart(title, language, write)}>
      {children}
    </SavedChart>
  );
}

/** Every strategy alone, every pair, and those beyond. */
function cellsOf(parts: readonly Part[], strategies: number) {
  const singles = Array.from({ length: strategies }, (_, bit) => subset(1 << bit));
  return [...singles, ...together(strategies)].map((bits) => ({
    subset: bits,
    coverage: coverageOf(parts, bits),
  }));
}

/** The ground and the residents that are divided, with the year of the census. */
function scopeWords({ parts, residents }: UnitFigures, { city, text, figures }: CityView): string {
  const area = parts.reduce((sum, part) => sum + part.area, 0);
  return text("explore.overlaps.scope", {
    area: figures.area(area),
    residents: figures.residents(residents),
    year: city.censusYear,
  });
}

function Undrawn({ area }: { readonly area: number }) {
  const { text, figures } = useCity();
  return area > 0 ? (
    <p className={styles.small}>{text("explore.overlaps.undrawn", { area: figures.area(area) })}</p>
  ) : null;
}
