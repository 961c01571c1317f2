import styles from "./hole-ring.module.css";

/** An empty ring: nothing stands here, which is what a matrix of holes is read for. Its words stand beside it. */
export function HoleRing() {
  return <span className={styles.ring} aria-hidden="true" />;
}
