import { useText } from "../../i18n";
import styles from "./choropleth-legend.module.css";

export interface ChoroplethClass {
  readonly step: 1 | 2 | 3 | 4 | 5;
  /** The range with its unit: «1.000–2.500 ab./km²». */
  readonly range: string;
  /** How many units are in it, worded. */
  readonly count?: string | undefined;
}

export interface ChoroplethLegendProps {
  /** What is shown and when: «Residenti per km², censimento 2011». */
  readonly heading: string;
  readonly classes: readonly ChoroplethClass[];
  /** How many units have no figure, worded; null when each has one. */
  readonly unknown: string | null;
}

/** The classes of the choropleth from little to much, and apart from them what is not known. */
export function ChoroplethLegend({ heading, classes, unknown }: ChoroplethLegendProps) {
  const { text } = useText();
  return (
    <figure className={styles.legend}>
      <figcaption className={styles.heading}>{heading}</figcaption>
      <ul className={styles.rows}>
        {classes.map(({ step, range, count }) => (
          <li key={step} className={styles.row}>
            <span
              className={styles.swatch}
              style={{ background: `var(--ramp-${step})` }}
              aria-hidden="true"
            />
            <span className={styles.range}>{range}</span>
            {count === undefined ? null : <span className={styles.count}>{count}</span>}
          </li>
        ))}
        {unknown === null ? null : (
          <li className={styles.row}>
            <span className={styles.unknown} aria-hidden="true" />
            <span className={styles.range}>{text("common.notKnown")}</span>
            <span className={styles.count}>{unknown}</span>
          </li>
        )}
      </ul>
    </figure>
  );
}
