import { lazy, Suspense, useState } from "react";
import { useText } from "../../i18n";
import { type Covered, MapView } from "../../map";
import { selectGeodata, useApp } from "../../state";
import { Skeleton } from "../../ui";
import styles from "./kiosk.module.css";

/** What runs over the map comes with its words and its part of the memory: no other mode loads it. */
const Stage = lazy(async () => ({ default: (await import("./opening")).openStage() }));

/** A screen that stands in public: the map fills it, and all else lies over the map. */
export function KioskScreen() {
  const { text } = useText();
  const [covered, setCovered] = useState<Covered>();
  const isReady = useApp((app) => selectGeodata(app) !== null);
  const waiting = <Skeleton lines={6} label={text("explore.loading")} />;
  return (
    <main className={styles.screen}>
      <MapView low {...(covered === undefined ? {} : { covered })} />
      {isReady ? (
        <Suspense fallback={waiting}>
          <Stage onCovered={setCovered} />
        </Suspense>
      ) : (
        waiting
      )}
    </main>
  );
}
