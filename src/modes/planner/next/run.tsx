import { useState } from "react";
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
import styles from "./next.module.css";

/** Begins the search, tells how far it is, and ends it. */
export function Run() {
  const { text, figures } = usePlan();
  const shown = useApp(selectSearch);
  const [refusal, refuse] = useState<WishRefusal | null>(null);
  const begin = () => refuse(startSearch());
  const state = shown?.search.state;
  const isRunning = state?.kind === "running" || state?.kind === "stopping";
  return (
    <div className={styles.stack}>
      {shown !== null && isRunning ? (
        <Running search={shown.search} />
      ) : (
        <Button tone="primary" wide onPress={begin}>
          {text(`planner.next.run.${shown === null ? "start" : "again"}`)}
        </Button>
      )}
      {refusal === null || isRunning ? null : (
        <Notice tone="warning" urgent>
          {refusalWords(refusal, text, figures)}
        </Notice>
      )}
      {state?.kind === "cancelled" ? <Notice>{text("planner.next.run.cancelled")}</Notice> : null}
      {state?.kind === "failed" ? (
        <Failed
          what={text("planner.next.run.failed", { reason: state.reason })}
          remedy={text("planner.next.run.failedRemedy")}
          onRetry={begin}
        />
      ) : null}
    </div>
  );
}

function Running({ search }: { readonly search: Search }) {
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
      <Button wide disabled={isStopping} onPress={cancelSearch}>
        {text("planner.next.run.cancel")}
      </Button>
    </>
  );
}

const phaseWords = ({ progress }: Search, text: Text): string =>
  text(`planner.next.progress.${progress?.phase ?? "preparing"}`);

const timeWords = (passed: number, limit: number, text: Text, figures: Figures): string =>
  text("planner.next.progress.time", { seconds: figures.count(passed), limit: figures.count(limit) });
