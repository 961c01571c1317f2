import type { Coverage } from "../../domain/overlap";
import { figuresIn, useText } from "../../i18n";
import type { SlotNumber } from "../../theme/slots";
import { HatchFill } from "../signs/hatch-pattern";
import { FigureLine } from "./figure";
import { Rough } from "./rough";
import { type Measure, type ShareSegment, shareSegments, shareWords } from "./share";
import styles from "./share-bar.module.css";

export interface ShareBarProps {
  readonly label: string;
  readonly coverage: Coverage;
  readonly measure: Measure;
  /** The slots of the strategies covered together; one for a single strategy. */
  readonly slots: readonly SlotNumber[];
  /** Why the share is rough; it then wears «≈». */
  readonly rough?: string | undefined;
}

/** A share as a bar with its words always beside: what lies without data is empty and dashed, never «not covered». */
export function ShareBar({ label, coverage, measure, slots, rough }: ShareBarProps) {
  const { text, language } = useText();
  const { share, parts } = shareWords(coverage, measure, text, figuresIn(language));
  return (
    <div className={styles.share}>
      <p className={styles.words}>
        <span className={styles.label}>{label}</span>{" "}
        <span className={styles.figure}>
          <Rough why={rough} />
          {share}
        </span>
      </p>
      <svg className={styles.bar} aria-hidden="true">
        <HatchFill slots={slots}>
          {(fill) => shareSegments(coverage, measure).map((segment) => part(segment, fill))}
        </HatchFill>
      </svg>
      <p className={styles.rest}>
        <FigureLine parts={parts} />
      </p>
    </div>
  );
}

function part({ kind, from, width }: ShareSegment, fill: string) {
  const box = { x: `${from * 100}%`, width: `${width * 100}%`, y: 0, height: "100%" };
  const isCovered = kind === "covered" || kind === "atLeast";
  return (
    <g key={kind} className={styles[kind]}>
      <rect {...box} className={styles.ground} />
      {isCovered ? <rect {...box} fill={fill} /> : null}
      <rect {...box} className={styles.edge} />
    </g>
  );
}
