import { useState } from "react";
import type { Position } from "../../../domain/city";
import { flyToPlace, liftSheet, useApp } from "../../../state";
import { selectPlanner } from "../../../state/planner/selectors/scenarios";
import { placePilot, putAway, takeUp } from "../../../state/planner/tools";
import { Button, Notice, Section } from "../../../ui";
import { usePlan } from "../use-plan";
import { CoordinateFields } from "./coordinate-fields";
import { type RefusedCoordinate, refusedCoordinate } from "./coordinates";
import styles from "./pilots.module.css";

/** One more pilot: with a tap on the map, or by its coordinates. */
export function AddPilot() {
  const { text } = usePlan();
  const isAdding = useApp((app) => selectPlanner(app).tool === "add");
  return (
    <Section heading={text("planner.pilots.add.title")}>
      <div className={styles.close}>
        {isAdding ? (
          <Notice action={<Button onPress={putAway}>{text("planner.pilots.add.leave")}</Button>}>
            {text("planner.pilots.add.tap")}
          </Notice>
        ) : (
          <div>
            <Button tone="primary" onPress={addOnMap}>
              {text("planner.pilots.add.onMap")}
            </Button>
          </div>
        )}
        <details>
          <summary className={styles.summary}>{text("planner.pilots.add.typed")}</summary>
          <TypedPlace />
        </details>
      </div>
    </Section>
  );
}

/** On a phone the sheet makes room for the finger. */
function addOnMap(): void {
  takeUp("add");
  liftSheet("peek");
}

function TypedPlace() {
  const { text } = usePlan();
  const [latitude, setLatitude] = useState<number | null>(null);
  const [longitude, setLongitude] = useState<number | null>(null);
  const [refused, setRefused] = useState<RefusedCoordinate | null>(null);
  const add = () => {
    const at: Position = [longitude ?? Number.NaN, latitude ?? Number.NaN];
    const refusal = placePilot(at);
    setRefused(refusedCoordinate(refusal, at));
    if (refusal === null) flyToPlace(at);
  };
  return (
    <div className={styles.close}>
      <CoordinateFields
        latitude={latitude}
        longitude={longitude}
        onLatitude={setLatitude}
        onLongitude={setLongitude}
        refused={refused}
      />
      <div>
        <Button onPress={add}>{text("planner.pilots.add.here")}</Button>
      </div>
    </div>
  );
}
