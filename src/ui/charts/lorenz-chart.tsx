import { figuresIn, useText } from "../../i18n";
import { type CurvePoint, curvePath } from "./lorenz";
import styles from "./lorenz-chart.module.css";

export interface LorenzChartProps {
  /** What is shown, with the figure that sums it up: who does not see the curve hears this. */
  readonly caption: string;
  readonly points: readonly CurvePoint[];
}

const SIDE = 240;
const LEFT = 52;
const BELOW = 24;
const ABOVE = 8;
const RIGHT = 20;
const TICKS = [0, 0.25, 0.5, 0.75, 1];

/** A Lorenz curve under the line on which all have the same share. The figures stand in a table beside it. */
export function LorenzChart({ caption, points }: LorenzChartProps) {
  const { text } = useText();
  const curve = curvePath(points, SIDE);
  return (
    <figure className={styles.chart}>
      <p className={styles.axis} aria-hidden="true">
        ↑ {text("planner.parts.lorenz.up")}
      </p>
      <svg
        className={styles.picture}
        viewBox={`${-LEFT} ${-ABOVE} ${SIDE + LEFT + RIGHT} ${SIDE + ABOVE + BELOW}`}
        role="img"
        aria-label={caption}
      >
        {TICKS.map((part) => (
          <Tick key={part} part={part} />
        ))}
        <path d={`${curve}Z`} className={styles.uneven} />
        <path d={`M0 ${SIDE}L${SIDE} 0`} className={styles.equal} />
        <path d={curve} className={styles.curve} />
      </svg>
      <p className={styles.axis} aria-hidden="true">
        → {text("planner.parts.lorenz.across")} · <span className={styles.dash} />{" "}
        {text("planner.parts.lorenz.equal")}
      </p>
    </figure>
  );
}

function Tick({ part }: { readonly part: number }) {
  const { language } = useText();
  const words = `${figuresIn(language).count(part * 100)} %`;
  const at = part * SIDE;
  return (
    <g className={styles.tick}>
      <path d={`M0 ${SIDE - at}H${SIDE}M${at} 0V${SIDE}`} />
      <text x={-6} y={SIDE - at} dy="0.32em" textAnchor="end">
        {words}
      </text>
      <text x={at} y={SIDE + 16} textAnchor="middle">
        {words}
      </text>
    </g>
  );
}
