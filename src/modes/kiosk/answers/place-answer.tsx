import type { Position } from "../../../domain/city";
import { goToUnit, placeAt, selectMunicipalities, useApp } from "../../../state";
import { TouchButton } from "../../../ui/controls/touch-button";
import { useCity } from "../../../view/use-city";
import styles from "./answers.module.css";
import { Covering } from "./covering";

/** A touched point: which strategies reach it, and the municipality that it lies in. */
export function PlaceAnswer({ position }: { readonly position: Position }) {
  const { text } = useCity();
  const place = useApp((app) => placeAt(app, position));
  const municipality = useApp((app) => selectMunicipalities(app).get(place?.municipality ?? ""));
  return (
    <>
      <h2 className={styles.title}>{text("explore.place.title")}</h2>
      <Covering position={position} />
      {municipality === undefined ? null : (
        <TouchButton
          tone="primary"
          onPress={() => goToUnit({ kind: "municipality", code: municipality.code })}
        >
          {municipality.name}
        </TouchButton>
      )}
    </>
  );
}
