import { figuresIn, useText } from "../../i18n";
import type { CoverageCurveProps } from "./coverage-curve";
import styles from "./coverage-curve.module.css";
import { CurveKey } from "./curve-key";
import { Curve, Mark, type Place } from "./curve-marks";
import { placeBetween, ticksTo, wholeTicks } from "./curve-scale";

interface CurvePlotProps extends CoverageCurveProps {
  /** What the picture shows, in one sentence. */
  readonly label: string;
}

const UP = 4;
const ACROSS = 6;

/** Lines and marks are placed in per cent and sized in letters, so that the picture grows with panel and text alike. */
export function CurvePlot({ steps, today, answer, label }: CurvePlotProps) {
  const { text, language } = useText();
  const figures = figuresIn(language);
  const { up, across, place } = scalesOf(steps, today);
  const kept = steps[0]?.total ?? 0;
  return (
    <div className={styles.picture}>
      <p className={styles.up}>{text("planner.next.curve.up")}</p>
      <div className={styles.axes}>
        <div className={styles.ticksUp} aria-hidden="true">
          {up.map((tick) => (
            <span key={tick}>{figures.count(tick)}</span>
          ))}
        </div>
        <svg className={styles.plot} role="img" aria-label={label}>
          {up.map((tick) => {
            const { y } = place(kept, tick);
            return <line key={tick} className={styles.grid} x1="0" x2="100%" y1={y} y2={y} />;
          })}
          <Curve steps={steps} place={place} answer={answer} />
          <Mark at={place(today.count, today.covered)}>
            <path className={styles.today} d="M0 -6.5 6.5 0 0 6.5 -6.5 0Z" />
          </Mark>
        </svg>
        <TicksAcross ticks={across} place={place} />
      </div>
      <p className={styles.across}>
        {text(`planner.next.curve.${kept > 0 ? "across" : "acrossNew"}`, { count: kept })}
      </p>
      <CurveKey
        today={today}
        hasBound={steps.some(({ bound }) => bound !== null)}
        hasAnswer={answer !== null}
      />
    </div>
  );
}

function TicksAcross({ ticks, place }: { readonly ticks: readonly number[]; readonly place: Place }) {
  const { language } = useText();
  return (
    <div className={styles.ticksAcross} aria-hidden="true">
      {ticks.map((tick) => (
        <span key={tick} style={{ left: place(tick, 0).x }}>
          {figuresIn(language).count(tick)}
        </span>
      ))}
    </div>
  );
}

/** The steps of both scales, and where a number of pilots and of residents lies between them. */
function scalesOf(steps: CoverageCurveProps["steps"], today: CoverageCurveProps["today"]) {
  const totals = [...steps.map(({ total }) => total), today.count];
  const [from, to] = [Math.min(...totals), Math.max(...totals)];
  const up = ticksTo(Math.max(today.covered, ...steps.map(({ covered, bound }) => bound ?? covered)), UP);
  const place: Place = (total, covered) => ({
    x: `${100 * placeBetween(total, from, to)}%`,
    y: `${100 - (100 * covered) / (up.at(-1) ?? 1)}%`,
  });
  return { up, across: wholeTicks(from, to, ACROSS), place };
}
