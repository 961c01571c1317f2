import {
  type ExamplePoint,
  POINTS,
  RIVER,
  SIDE,
  type Spot,
  SQUARES,
  WOOD,
} from "../../../../domain/method-example";
import { classes } from "../../../../ui/classes";
import styles from "./method.module.css";
import type { Scene, Tone } from "./scenes";

/** Metres around the squares, so that edges and reaches that stand out are seen. */
const MARGIN = 60;

/** North is up on the page and down in a drawing. */
const down = (north: number): number => SIDE - north;

export interface ExampleFigureProps {
  /** What it shows, for who does not see it; the example says the same in words. */
  readonly title: string;
  readonly scene: Scene;
}

/** The squares of the example with what one topic is about. */
export function ExampleFigure({ title, scene }: ExampleFigureProps) {
  const { discs, green, unknown, lines, marked } = scene;
  const width = SQUARES.length * SIDE + 2 * MARGIN;
  return (
    <svg
      className={styles.figure}
      viewBox={`${-MARGIN} ${-MARGIN} ${width} ${SIDE + 2 * MARGIN}`}
      role="img"
      aria-label={title}
    >
      {SQUARES.map((square, i) => (
        <g key={square}>
          <rect
            className={classes(styles.square, unknown.includes(square) && styles.unknown)}
            x={i * SIDE}
            y={0}
            width={SIDE}
            height={SIDE}
          />
          <text className={styles.name} x={i * SIDE + 40} y={SIDE - 40}>
            {unknown.includes(square) ? `${square} ?` : square}
          </text>
        </g>
      ))}
      {green ? <Green /> : null}
      {lines.map(([from, to]) => (
        <path key={from.join()} className={styles.ray} d={pathOf(from, to)} />
      ))}
      {discs.map(({ disc, tone }) => (
        <Disc key={`${disc.id} ${disc.at.join()}`} {...disc} tone={tone} />
      ))}
      {POINTS.map((point) => (
        <Point key={point.id} point={point} isMarked={marked === null || marked.includes(point.id)} />
      ))}
    </svg>
  );
}

const pathOf = ([x, y]: Spot, [toX, toY]: Spot): string => `M${x} ${down(y)}L${toX} ${down(toY)}`;

/** The wood, and the river with its reach. */
function Green() {
  const [west, south] = WOOD.from;
  const [east, north] = WOOD.to;
  const river = pathOf(RIVER.from, RIVER.to);
  return (
    <g>
      <rect className={styles.wood} x={west} y={down(north)} width={east - west} height={north - south} />
      <text className={styles.label} x={east - 110} y={down(south) - 40}>
        {WOOD.id}
      </text>
      <path className={styles.bank} d={river} strokeWidth={2 * RIVER.reach} />
      <path className={styles.river} d={river} />
      <text className={styles.label} x={RIVER.to[0] - 90} y={down(RIVER.to[1]) + 110}>
        {RIVER.id}
      </text>
    </g>
  );
}

interface DiscProps {
  readonly id: string;
  readonly at: Spot;
  readonly reach: number;
  readonly tone: Tone;
}

function Disc({ id, at: [x, y], reach, tone }: DiscProps) {
  return (
    <g>
      <circle className={styles[tone]} cx={x} cy={down(y)} r={reach} />
      <path className={styles.cross} d={`M${x - 30} ${down(y)}h60M${x} ${down(y) - 30}v60`} />
      <text className={styles.label} x={x - 20} y={down(y) - reach + 110}>
        {id}
      </text>
    </g>
  );
}

/** How far a point has to be from the northern edge for its words to have room above it, in metres. */
const ROOM_ABOVE = 180;

/** A point with its letter and its residents: above it, or beside it where the edge would run through them. */
function Point({ point, isMarked }: { readonly point: ExamplePoint; readonly isMarked: boolean }) {
  const [x, y] = point.at;
  const [right, below] = down(y) < ROOM_ABOVE ? [45, 20] : [-20, -50];
  return (
    <g className={isMarked ? undefined : styles.pale}>
      <circle className={styles.point} cx={x} cy={down(y)} r={24} />
      <text className={styles.people} x={x + right} y={down(y) + below}>
        {`${point.id} ${point.residents}`}
      </text>
    </g>
  );
}
