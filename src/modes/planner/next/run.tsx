import { useEffect, useRef, useState } from "react";
import type { Figures, Text } from "../../../i18n";
import { useApp } from "../../../state";
import { cancelSearch, startSearch } from "../../../state/planner/searching";
import { selectSearch } from "../../../state/planner/selectors/siting";
import type { WishRefusal } from "../../../state/planner/siting-check";
import type { Search } from "../../../state/planner/siting-wish";
import { Button, Failed, Notice } from "../../../ui";
import { Progress } from "../../../ui/panel/progress";
import { refusalWords } from "../refusal-words";
import { usePlan } from "../use-plan";
import { bringUp } from "./bring-up";
import styles from "./next.module.css";

/** Begins the search, tells how far it is, and ends it. */
export function Run() {
  const { text, figures } = usePlan();
  const shown = useApp(selectSearch);
  const [refusal, refuse] = useState<WishRefusal | null>(null);
  const { box, isWanted } = useKeptInSight(shown?.search.number, (shown?.best ?? null) !== null);
  const begin = () => {
    isWanted.current = true;
    refuse(startSearch());
  };
  const cancel = () => {
    cancelSearch();
    // The button that was pressed is about to go.
    box.current?.querySelector("button")?.focus({ preventScroll: true });
  };
  const isRunning = shown !== null && ["running", "stopping"].includes(shown.search.state.kind);
  // What is wanted next is to take the answer, as long as it is one to the question of now.
  const isAnswered = shown?.search.state.kind === "answered" && shown.isAsked;
  const words = shown === null ? "start" : isRunning ? "running" : "again";
  return (
    <div ref={box} className={styles.stack}>
      <Button tone={isAnswered ? "quiet" : "primary"} wide disabled={isRunning} onPress={begin}>
        {text(`planner.next.run.${words}`)}
      </Button>
      {isRunning ? <Running search={shown.search} onCancel={cancel} /> : null}
      {refusal === null || isRunning ? null : (
        <Notice tone="warning" urgent>
          {refusalWords(refusal, text, figures)}
        </Notice>
      )}
      {shown === null ? null : <Ended search={shown.search} onRetry={begin} />}
    </div>
  );
}

/** Who has just asked sees the search and its answer come: they begin below what the panel shows. */
function useKeptInSight(search: number | undefined, hasAnswer: boolean) {
  const box = useRef<HTMLDivElement>(null);
  const isWanted = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: again for each search, and when its first answer makes room
  useEffect(() => {
    if (isWanted.current && box.current !== null) bringUp(box.current);
  }, [search, hasAnswer]);
  return { box, isWanted };
}

function Ended({ search: { state }, onRetry }: { readonly search: Search; readonly onRetry: () => void }) {
  const { text } = usePlan();
  if (state.kind === "cancelled") return <Notice>{text("planner.next.run.cancelled")}</Notice>;
  if (state.kind !== "failed") return null;
  return (
    <Failed
      what={text("planner.next.run.failed", { reason: state.reason })}
      remedy={text("planner.next.run.failedRemedy")}
      onRetry={onRetry}
    />
  );
}

interface RunningProps {
  readonly search: Search;
  readonly onCancel: () => void;
}

function Running({ search, onCancel }: RunningProps) {
  const { text, figures } = usePlan();
  const { seconds } = search.question;
  const isStopping = search.state.kind === "stopping";
  return (
    <>
      <Progress
        label={text("planner.next.progress.label")}
        phase={isStopping ? text("planner.next.run.stopping") : phaseWords(search, text)}
        since={search.since}
        limit={seconds}
        write={(passed) => timeWords(passed, seconds, text, figures)}
      />
      <Button wide disabled={isStopping} onPress={onCancel}>
        {text("planner.next.run.cancel")}
      </Button>
    </>
  );
}

const phaseWords = ({ progress }: Search, text: Text): string =>
  text(`planner.next.progress.${progress?.phase ?? "preparing"}`);

const timeWords = (passed: number, limit: number, text: Text, figures: Figures): string =>
  text("planner.next.progress.time", { seconds: figures.count(passed), limit: figures.count(limit) });
