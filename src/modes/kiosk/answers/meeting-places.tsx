import type { Patch } from "../../../domain/overlap";
import { strategiesIn } from "../../../domain/strategy";
import { goToPatch, patchesTogether, selectMunicipalities, type Together, useApp } from "../../../state";
import { HatchSwatch } from "../../../ui";
import { TouchButton } from "../../../ui/controls/touch-button";
import { useCity } from "../../../view/use-city";
import styles from "./answers.module.css";

/** As many as are read at a glance. */
const MOST = 4;

/** Where strategies meet on the most ground: on the map of the whole area the ground that they share is too small to be found. */
export function MeetingPlaces({ together }: { readonly together: Together | null }) {
  const { text } = useCity();
  const patches = useApp((app) => patchesTogether(app, together));
  if (patches.length === 0) return null;
  return (
    <div className={styles.places}>
      <h3 className={styles.strategy}>{text("kiosk.visitor.answer.largest")}</h3>
      {patches.slice(0, MOST).map((patch) => (
        <MeetingPlace key={patch.id} patch={patch} />
      ))}
    </div>
  );
}

function MeetingPlace({ patch }: { readonly patch: Patch }) {
  const { city, figures } = useCity();
  const municipality = useApp((app) => selectMunicipalities(app).get(patch.unit));
  const slots = strategiesIn(city.strategies, patch.subset).map(({ slot }) => slot);
  return (
    <TouchButton tone="choice" sign={<HatchSwatch slots={slots} />} onPress={() => goToPatch(patch.id)}>
      {municipality?.name ?? patch.unit} · {figures.area(patch.area)}
    </TouchButton>
  );
}
