import { useState } from "react";
import type { Patch } from "../../domain/overlap";
import { strategiesIn } from "../../domain/strategy";
import {
  goToPatch,
  patchesTogether,
  selectMunicipalities,
  selectResidentsKnown,
  showOverlaps,
  type Together,
  useApp,
} from "../../state";
import { Button, HatchSwatch, Section, UnitLine } from "../../ui";
import { useCity } from "../../view/use-city";
import styles from "./explore.module.css";
import { roughMethod, subsetName } from "./wording";

/** How many patches are shown at first, and how many more each time. */
const STEP = 12;

/** The patches of a cell or a region, or all that the map shows, the largest first; each leads to its projects. */
export function PatchList({ together }: { readonly together: Together | null }) {
  const view = useCity();
  const { text } = view;
  const [shown, setShown] = useState(STEP);
  const patches = useApp((app) => patchesTogether(app, together));
  const heading =
    together === null
      ? text("explore.overlaps.patches")
      : text(together.match === "all" ? "explore.overlaps.patchesOf" : "explore.overlaps.patchesOnly", {
          strategies: subsetName(view, together.subset),
        });
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
  const { city, text, figures } = view;
  const municipality = useApp((app) => selectMunicipalities(app).get(patch.unit));
  const isCounted = useApp(selectResidentsKnown);
  const rough = roughMethod(city, municipality) === undefined ? "" : "≈ ";
  const people = isCounted
    ? `${rough}${figures.residents(patch.residents)}`
    : `${text("explore.patch.residents")}: ${text("common.notKnown")}`;
  return (
    <UnitLine
      name={municipality?.name ?? patch.unit}
      kind={subsetName(view, patch.subset)}
      marks={
        <span className={styles.swatch}>
          <HatchSwatch slots={strategiesIn(city.strategies, patch.subset).map(({ slot }) => slot)} />
        </span>
      }
      figure={`${figures.area(patch.area)} · ${people}`}
      onSelect={() => goToPatch(patch.id)}
    />
  );
}
