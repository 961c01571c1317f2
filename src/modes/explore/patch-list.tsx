import { useState } from "react";
import type { Patch } from "../../domain/overlap";
import { type Subset, strategiesIn } from "../../domain/strategy";
import {
  goToPatch,
  patchesTogether,
  selectMunicipalities,
  selectPatches,
  showOverlaps,
  useApp,
} from "../../state";
import { Button, HatchSwatch, Section, UnitLine } from "../../ui";
import styles from "./explore.module.css";
import { useCity } from "./use-city";
import { subsetName } from "./wording";

/** How many patches are shown at first, and how many more each time. */
const STEP = 12;

/** The patches of a cell, or all that the map shows, the largest first; each leads to its projects. */
export function PatchList({ together }: { readonly together: Subset | null }) {
  const view = useCity();
  const { text } = view;
  const [shown, setShown] = useState(STEP);
  const all = useApp(selectPatches);
  const patches = useApp((app) => (together === null ? all : patchesTogether(app, together)));
  const heading =
    together === null
      ? text("explore.overlaps.patches")
      : text("explore.overlaps.patchesOf", { strategies: subsetName(view, together) });
  return (
    <Section heading={heading} count={text("explore.overlaps.patchCount", { count: patches.length })}>
      {together === null ? null : (
        <Button tone="plain" onPress={() => showOverlaps(null)}>
          {text("explore.overlaps.everything")}
        </Button>
      )}
      {patches.length === 0 ? <p>{text("explore.overlaps.none")}</p> : null}
      {patches.slice(0, shown).map((patch) => (
        <PatchLine key={patch.id} patch={patch} />
      ))}
      {patches.length > shown ? (
        <Button onPress={() => setShown(shown + STEP)}>
          {text("explore.overlaps.more", { count: Math.min(STEP, patches.length - shown) })}
        </Button>
      ) : null}
    </Section>
  );
}

function PatchLine({ patch }: { readonly patch: Patch }) {
  const view = useCity();
  const { city, figures } = view;
  const name = useApp((app) => selectMunicipalities(app).get(patch.unit)?.name ?? patch.unit);
  return (
    <UnitLine
      name={name}
      kind={subsetName(view, patch.subset)}
      marks={
        <span className={styles.swatch}>
          <HatchSwatch slots={strategiesIn(city.strategies, patch.subset).map(({ slot }) => slot)} />
        </span>
      }
      figure={`${figures.area(patch.area)} · ${figures.residents(patch.residents)}`}
      onSelect={() => goToPatch(patch.id)}
    />
  );
}
