import { lazy, Suspense, useState } from "react";
import { type App, useApp } from "../../state";
import { selectHasTours } from "../../state/tours/open";
import { Button, Section, Skeleton } from "../../ui";
import { useCity } from "../../view/use-city";
import styles from "./explore.module.css";

/** The tours, what reads them and what tells them come when somebody wants a story. */
const StoryDesk = lazy(async () => ({ default: (await import("./story-desk")).StoryDesk }));

const isTelling = ({ tours }: App): boolean => (tours?.playing ?? null) !== null;

/** What the map can tell by itself, chapter by chapter; a city without tours has nothing here. */
export function Stories() {
  const { text } = useCity();
  const hasTours = useApp(selectHasTours);
  const isTold = useApp(isTelling);
  const [isWanted, want] = useState(false);
  if (!hasTours) return null;
  return (
    <Section heading={text("ui.story.title")}>
      {isWanted || isTold ? (
        <Suspense fallback={<Skeleton lines={4} label={text("ui.story.loading")} />}>
          <StoryDesk />
        </Suspense>
      ) : (
        <>
          <p>{text("ui.story.lead")}</p>
          <Button onPress={() => want(true)}>{text("ui.story.open")}</Button>
        </>
      )}
    </Section>
  );
}

/** The chapter that is told, above the answer that it opens: on a phone the sheet shows that alone. */
export function StoryAbove() {
  const isTold = useApp(isTelling);
  if (!isTold) return null;
  return (
    <div className={styles.above}>
      <Suspense fallback={null}>
        <StoryDesk />
      </Suspense>
    </div>
  );
}
