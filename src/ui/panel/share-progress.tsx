import styles from "./progress.module.css";

export interface ShareProgressProps {
  /** What is being done. */
  readonly label: string;
  /** 0 to 1. */
  readonly share: number;
  /** How much is done, in words. */
  readonly words: string;
}

/** How much of something is done. */
export function ShareProgress({ label, share, words }: ShareProgressProps) {
  const percent = Math.round(100 * Math.min(1, Math.max(0, share)));
  return (
    <div className={styles.progress}>
      <p className={styles.words}>
        <span role="status">{label}</span> <span className={styles.time}>{words}</span>
      </p>
      <div
        className={styles.track}
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={words}
      >
        <span className={styles.bar} style={{ width: `${percent}%` }} />
      </div>
    </div>
  );
}
