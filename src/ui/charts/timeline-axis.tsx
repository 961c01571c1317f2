import type { DatedStep } from "./timeline";
import styles from "./timeline.module.css";
import { leavings, type Span } from "./timeline-span";

interface TimelineAxisProps {
  readonly dated: readonly DatedStep[];
  readonly lanes: readonly string[];
  /** How far down each item of the list stands, in pixels. */
  readonly middles: readonly number[];
  /** How large a letter is, in pixels: lanes stand as far apart as the years and names between them need. */
  readonly letter: number;
  /** The place of the step that is looked at. */
  readonly active: number | null;
}

/** Letters: where the ticks begin, the first lane, from lane to lane, and what the lines to the list need. */
const TICKS = 2.125;
const FIRST_LANE = 3.25;
const LANE = 1;
const LEADERS = 3;
/** Pixels. */
const BAR = 10;

/** The years from top to bottom, a lane for each plan, a mark for each step at its time and a line from it to its words. */
export function TimelineAxis({ dated, lanes, middles, letter, active }: TimelineAxisProps) {
  const spans = dated.map(({ span }) => span);
  const { years, placeOf } = scaleOf(spans);
  const left = leavings(spans);
  const laneAt = (lane: number): number => (FIRST_LANE + lane * LANE) * letter;
  const edge = laneAt(lanes.length);
  return (
    <svg className={styles.axis} style={{ width: edge + LEADERS * letter }} aria-hidden="true">
      <Years years={years} placeOf={placeOf} from={TICKS * letter} to={edge} />
      {lanes.map((lane, place) => (
        <g key={lane}>
          <text x={laneAt(place)} y={0} dy="-0.5em" className={styles.laneName}>
            {lane}
          </text>
          <line x1={laneAt(place)} x2={laneAt(place)} y1={0} y2="100%" className={styles.lane} />
        </g>
      ))}
      {dated.map(({ step, span }, place) => (
        <g key={step.id} className={place === active ? styles.activeMark : undefined}>
          <Leader
            from={placeOf(left[place] ?? span.begun)}
            x={laneAt(step.lane) + BAR / 2}
            edge={edge}
            end={edge + LEADERS * letter}
            to={middles[place]}
          />
          <Mark span={span} x={laneAt(step.lane)} placeOf={placeOf} />
        </g>
      ))}
    </svg>
  );
}

/** How far down a time stands, in per cent. */
type PlaceOf = (time: number) => string;

interface YearsProps {
  readonly years: readonly number[];
  readonly placeOf: PlaceOf;
  /** Where a tick begins and ends. */
  readonly from: number;
  readonly to: number;
}

/** A tick where each year begins, with its number below; the last only ends the year before. */
function Years({ years, placeOf, from, to }: YearsProps) {
  return years.map((year) => (
    <g key={year}>
      <line x1={from} x2={to} y1={placeOf(year)} y2={placeOf(year)} className={styles.tick} />
      {year === years.at(-1) ? null : (
        <text x={0} y={placeOf(year)} dy="1.05em" className={styles.year}>
          {year}
        </text>
      )}
    </g>
  ));
}

interface MarkProps {
  readonly span: Span;
  readonly x: number;
  readonly placeOf: PlaceOf;
}

/** A bar as long as the step: empty where only the year is known, a line for a day, with an arrow where no end is stated. */
function Mark({ span, x, placeOf }: MarkProps) {
  const [top, bottom] = [placeOf(span.start), placeOf(span.end)];
  const height = `${Number.parseFloat(bottom) - Number.parseFloat(top)}%`;
  if (span.exactness === "day")
    return <line x1={x - BAR} x2={x + BAR} y1={top} y2={top} className={styles.day} />;
  return (
    <>
      <rect
        x={x - BAR / 2}
        y={top}
        width={BAR}
        rx={1}
        height={height}
        className={span.exactness === "year" ? styles.yearOnly : span.isOpen ? styles.open : styles.full}
      />
      {span.isOpen ? (
        <svg x={x - 7} y={bottom} overflow="visible" aria-hidden="true">
          <path d="M0 -9 7 0 14 -9Z" className={styles.arrow} />
        </svg>
      ) : null}
    </>
  );
}

interface LeaderProps {
  readonly from: string;
  readonly x: number;
  /** Where it bends, and where the words begin. */
  readonly edge: number;
  readonly end: number;
  /** Pixels from the top; not known before the list is measured. */
  readonly to: number | undefined;
}

/** From a mark straight out of the lanes, then to the words. Marks and words have one order, so that no two cross. */
function Leader({ from, x, edge, end, to }: LeaderProps) {
  if (to === undefined) return null;
  return (
    <>
      <line x1={x} x2={edge} y1={from} y2={from} className={styles.leader} />
      <line x1={edge} x2={end} y1={from} y2={to} className={styles.leader} />
    </>
  );
}

/** The years from the first to the last, and where a time stands between them. */
function scaleOf(spans: readonly Span[]) {
  const first = Math.floor(Math.min(...spans.map(({ start }) => start)));
  const last = Math.ceil(Math.max(...spans.map(({ end }) => end)));
  const years = Array.from({ length: last - first + 1 }, (_, place) => first + place);
  const placeOf: PlaceOf = (time) => `${(100 * (time - first)) / (last - first)}%`;
  return { years, placeOf };
}
