import type { ReactNode } from "react";
import type { CurveStep } from "./coverage-curve";
import styles from "./coverage-curve.module.css";

/** A place in the picture, in per cent from its upper left corner. */
export interface Spot {
  readonly x: string;
  readonly y: string;
}

/** Where a number of pilots and of residents lies. */
export type Place = (total: number, covered: number) => Spot;

interface CurveProps {
  readonly steps: readonly CurveStep[];
  readonly answer: number | null;
  readonly place: Place;
}

/** The steps as dots on a line, each with the limit above it. */
export function Curve({ steps, place, answer }: CurveProps) {
  return (
    <>
      {steps.slice(1).map((step, index) => {
        const [one, other] = [steps[index] ?? step, step];
        const [a, b] = [place(one.total, one.covered), place(other.total, other.covered)];
        return <line key={step.total} className={styles.line} x1={a.x} y1={a.y} x2={b.x} y2={b.y} />;
      })}
      {steps.map((step) => (
        <Step key={step.total} step={step} place={place} isAnswer={step.total === answer} />
      ))}
    </>
  );
}

interface StepProps {
  readonly step: CurveStep;
  readonly place: Place;
  readonly isAnswer: boolean;
}

function Step({ step, place, isAnswer }: StepProps) {
  const at = place(step.total, step.covered);
  // A limit that is reached is the dot itself.
  const isAbove = step.bound !== null && step.bound > step.covered;
  const limit = isAbove ? place(step.total, step.bound) : null;
  return (
    <g>
      {limit === null ? null : (
        <>
          <line className={styles.reach} x1={at.x} y1={at.y} x2={limit.x} y2={limit.y} />
          <Mark at={limit}>
            <path className={styles.bound} d="M-4.5 0H4.5" />
          </Mark>
        </>
      )}
      <Mark at={at}>
        {isAnswer ? <circle className={styles.answer} r="7" /> : null}
        <circle className={styles.dot} r="3" />
      </Mark>
    </g>
  );
}

/** Something sized in pixels at a place in per cent. */
export function Mark({ at, children }: { readonly at: Spot; readonly children: ReactNode }) {
  return (
    <svg x={at.x} y={at.y} overflow="visible" aria-hidden="true">
      {children}
    </svg>
  );
}
