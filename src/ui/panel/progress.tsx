import { useEffect, useState } from "react";
import styles from "./progress.module.css";

export interface ProgressProps {
  readonly label: string;
  /** What is being done now. */
  readonly phase: string;
  /** When it was begun, in milliseconds since the page was opened. */
  readonly since: number;
  /** Seconds that it may take. */
  readonly limit: number;
  /** Writes the seconds that have passed. */
  readonly write: (seconds: number) => string;
}

/** How long something has been going on, of the time that it may take. */
export function Progress({ label, phase, since, limit, write }: ProgressProps) {
  const seconds = Math.min(useSecondsSince(since), limit);
  return (
    <div className={styles.progress}>
      <p className={styles.words}>
        <span role="status">{phase}</span> <span className={styles.time}>{write(seconds)}</span>
      </p>
      <div
        className={styles.track}
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={limit}
        aria-valuenow={seconds}
        aria-valuetext={write(seconds)}
      >
        <span className={styles.bar} style={{ width: `${(100 * seconds) / limit}%` }} />
      </div>
    </div>
  );
}

/** Whole seconds since a moment; they go on by themselves. */
function useSecondsSince(since: number): number {
  const passed = () => Math.max(0, Math.floor((performance.now() - since) / 1000));
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), 500);
    return () => clearInterval(timer);
  }, []);
  return passed();
}
