import type { ReactNode } from "react";
import { figuresIn, useText } from "../../i18n";
import type { CoverageCurveProps } from "./coverage-curve";
import styles from "./coverage-curve.module.css";

interface CurveKeyProps extends Pick<CoverageCurveProps, "today"> {
  readonly hasBound: boolean;
  readonly hasAnswer: boolean;
}

/** What each mark of the curve means. */
export function CurveKey({ today, hasBound, hasAnswer }: CurveKeyProps) {
  const { text, language } = useText();
  const figures = figuresIn(language);
  const mark = (sign: ReactNode, words: string) => (
    <li>
      <svg className={styles.sign} viewBox="-9 -9 18 18" aria-hidden="true">
        {sign}
      </svg>
      <span>{words}</span>
    </li>
  );
  const now = { count: figures.count(today.count), covered: figures.residents(today.covered) };
  return (
    <ul className={styles.key}>
      {mark(<circle className={styles.dot} r="3.5" />, text("planner.next.curve.covered"))}
      {hasAnswer
        ? mark(
            <>
              <circle className={styles.answer} r="7" />
              <circle className={styles.dot} r="3" />
            </>,
            text("planner.next.curve.answer"),
          )
        : null}
      {hasBound
        ? mark(<path className={styles.bound} d="M-6 0H6" />, text("planner.next.curve.bound"))
        : null}
      {mark(
        <path className={styles.today} d="M0 -6.5 6.5 0 0 6.5 -6.5 0Z" />,
        text("planner.next.curve.today", now),
      )}
    </ul>
  );
}
