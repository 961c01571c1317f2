import { Button, Failed } from "../../../ui";
import styles from "./out.module.css";
import type { Job } from "./use-job";
import { useGoing } from "./use-wording";

interface SavingProps {
  readonly job: Job;
  /** What is being done, in words. */
  readonly working: string;
  readonly onRetry: () => void;
  /** null: it cannot be stopped. */
  readonly onCancel: (() => void) | null;
}

/** How a job stands. Its place is there before its words, so that they are heard when they come. */
export function Saving({ job, working, onRetry, onCancel }: SavingProps) {
  const { text } = useGoing();
  const isWorking = job.kind === "working";
  return (
    <>
      <div role="status" className={isWorking ? styles.working : undefined}>
        {isWorking ? working : null}
        {job.kind === "done" ? text("data.going.save.done", { name: job.name }) : null}
      </div>
      {isWorking && onCancel !== null ? (
        <Button tone="plain" onPress={onCancel}>
          {text("data.going.save.cancel")}
        </Button>
      ) : null}
      {job.kind === "failed" ? (
        <Failed
          what={text("data.going.save.failed", { reason: job.reason })}
          remedy={text("data.going.save.remedy")}
          onRetry={onRetry}
        />
      ) : null}
    </>
  );
}
