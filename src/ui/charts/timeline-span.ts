/** How exactly a document states when something was. */
export type Exactness = "year" | "month" | "day";

/** What a step lasts, in years with their fraction: 2014,5 is the first of July 2014. */
export interface Span {
  readonly start: number;
  /** When it had begun at the latest: the end of the year, month or day that its beginning is stated by. */
  readonly begun: number;
  /** The end of the year, month or day that is stated; for what is open the end of the last step of all. */
  readonly end: number;
  readonly exactness: Exactness;
  readonly isOpen: boolean;
}

/** Dates in ISO 8601, each as exact as it is known; until null: it was then; open: no end is stated. */
export interface Dated {
  readonly from: string;
  readonly until: string | null;
}

/**
 * The spans of dated steps, in the order in which they are given.
 * @throws for a date that is not a year, a month or a day
 */
export function spansOf(steps: readonly Dated[]): Span[] {
  const isOpen = ({ until }: Dated) => until === "open";
  const closed = steps.map((step) => edgesOf(isOpen(step) ? step.from : (step.until ?? step.from)).end);
  const last = Math.max(...closed);
  return steps.map((step, place) => ({
    start: edgesOf(step.from).start,
    begun: edgesOf(step.from).end,
    end: isOpen(step) ? last : (closed[place] ?? last),
    exactness: exactnessOf(step.from),
    isOpen: isOpen(step),
  }));
}

/**
 * Negative when one stands before the other: by when each had begun at the latest, so that what is known to the year alone
 * is not put before what is known to have begun in that year; then what is over sooner first.
 */
export function compareSpans(one: Span, other: Span): number {
  return one.begun - other.begun || one.end - other.end;
}

/**
 * At which time the line of each span leaves its mark, for spans in the order of {@link compareSpans}: at the middle of the
 * year, month or day that its beginning is stated by, and never before the line above it, so that no two cross.
 */
export function leavings(ordered: readonly Span[]): number[] {
  let above = Number.NEGATIVE_INFINITY;
  return ordered.map(({ start, begun }) => {
    above = Math.max(above, (start + begun) / 2);
    return above;
  });
}

function exactnessOf(iso: string): Exactness {
  return iso.length === 4 ? "year" : iso.length === 7 ? "month" : "day";
}

/** Where a year, a month or a day begins and ends. */
function edgesOf(iso: string): { start: number; end: number } {
  const [year = Number.NaN, month = 1, day = 1] = iso.split("-").map(Number);
  if ([year, month, day].some(Number.isNaN))
    throw new Error(`A date is a year, a month or a day, got ${iso}`);
  const ends = { year: [year + 1, 1, 1], month: [year, month + 1, 1], day: [year, month, day + 1] } as const;
  const [endYear, endMonth, endDay] = ends[exactnessOf(iso)];
  return { start: yearsOf(year, month, day), end: yearsOf(endYear, endMonth, endDay) };
}

/** A day as years with their fraction; the thirteenth month is the first of the next year. */
function yearsOf(year: number, month: number, day: number): number {
  const at = new Date(Date.UTC(year, month - 1, day));
  const own = at.getUTCFullYear();
  const [first, next] = [Date.UTC(own, 0, 1), Date.UTC(own + 1, 0, 1)];
  return own + (at.getTime() - first) / (next - first);
}
