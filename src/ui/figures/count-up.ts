/** One run of a figure from its old value to its new one; times in milliseconds of any clock. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly duration: number;
}

/**
 * What the figure shows at a moment: it leaves fast and arrives slowly (cubic ease-out), is monotonic and never
 * overshoots. Before the start it is the old value, from the end on exactly the new one.
 */
export function valueAt({ from, to, start, duration }: Run, now: number): number {
  if (now >= start + duration || duration <= 0) return to;
  if (now <= start) return from;
  const left = 1 - (now - start) / duration;
  return from + (to - from) * (1 - left ** 3);
}

/** The run to a new value; a figure that comes from or goes to «not known» does not count, and is at once what it is. */
export function runTo(from: number | null, to: number | null, start: number, duration: number): Run | null {
  return from === null || to === null || from === to ? null : { from, to, start, duration };
}
