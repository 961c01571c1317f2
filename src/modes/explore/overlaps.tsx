import { useState } from "react";
import { coverageOf, type Part, together } from "../../domain/overlap";
import { type Subset, subset } from "../../domain/strategy";
import { figuresOf, selectScopeParts, showOverlaps, unitName, useApp } from "../../state";
import {
  type Measure,
  PairMatrix,
  Panel,
  RegionsChart,
  regionsOf,
  Section,
  Segmented,
  Skeleton,
} from "../../ui";
import { AsFarAsKnown, noneName } from "./as-far-as-known";
import styles from "./explore.module.css";
import { MethodSection } from "./method";
import { Counting } from "./overview";
import { PatchList } from "./patch-list";
import { type CityView, useCity } from "./use-city";

interface OverlapsProps {
  /** The cell of the matrix that was followed; null shows them all. */
  readonly subset: Subset | null;
  readonly onClose: () => void;
}

/** Where the strategies meet: the matrix, the ground divided, the patches, and how it is computed. */
export function Overlaps({ subset: chosen, onClose }: OverlapsProps) {
  const view = useCity();
  const { text } = view;
  const [measure, setMeasure] = useState<Measure>("residents");
  const parts = useApp(selectScopeParts);
  const where = useApp((app) => (app.unit === null ? null : unitName(app, app.unit)));
  const hasPoints = useApp((app) => app.points.status === "ready");
  const shown = hasPoints ? measure : "area";
  return (
    <Panel title={text("explore.overlaps.title")} kind={where} onClose={onClose}>
      {parts.length === 0 ? (
        <Skeleton lines={8} label={text("explore.overview.waiting")} />
      ) : (
        <div className={styles.stack}>
          <p>{scopeWords(parts, view)}</p>
          <p className={styles.small}>
            <Counting />
          </p>
          <Segmented
            label={text("explore.overlaps.share")}
            labelHidden
            segments={(["residents", "area"] as const).map((id) => ({
              id,
              label: text(`explore.overlaps.${id}`),
            }))}
            chosen={shown}
            onChosen={setMeasure}
          />
          <Charts parts={parts} measure={shown} chosen={chosen} />
          <PatchList together={chosen} />
          <Undrawn />
          <MethodSection />
        </div>
      )}
    </Panel>
  );
}

interface ChartsProps {
  readonly parts: readonly Part[];
  readonly measure: Measure;
  readonly chosen: Subset | null;
}

/** The matrix and the chart of the regions; a cell or a bar leads to its patches, again leads back to all. */
function Charts({ parts, measure, chosen }: ChartsProps) {
  const view = useCity();
  const { city, text } = view;
  const { strategies } = city;
  const shared = {
    captionHidden: true,
    strategies,
    measure,
    selected: chosen,
    onSelect: (bits: Subset) => showOverlaps(bits === chosen ? null : bits),
  };
  return (
    <>
      <Section heading={text("explore.overlaps.matrix")}>
        <PairMatrix
          {...shared}
          caption={text("explore.overlaps.matrixCaption")}
          cells={cellsOf(parts, strategies.length)}
        />
      </Section>
      <Section heading={text("explore.overlaps.regions")}>
        <RegionsChart
          {...shared}
          caption={text("explore.overlaps.regions")}
          regions={regionsOf(parts, strategies.length, measure)}
          none={noneName(view)}
        />
        <AsFarAsKnown />
      </Section>
    </>
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

function scopeWords(parts: readonly Part[], { text, figures }: CityView): string {
  const area = parts.reduce((sum, part) => sum + part.area, 0);
  const people = parts.reduce((sum, part) => sum + part.residents, 0);
  return text("explore.overlaps.scope", { area: figures.area(area), residents: figures.residents(people) });
}

function Undrawn() {
  const { text, figures } = useCity();
  const undrawn = useApp((app) => figuresOf(app, app.unit)?.undrawn ?? 0);
  return undrawn > 0 ? (
    <p className={styles.small}>{text("explore.overlaps.undrawn", { area: figures.area(undrawn) })}</p>
  ) : null;
}
