import type { Sample } from "./sample";

const MOST_GROWTH = 1.05;

/** One figure of some samples as a single one. */
type Reading = (values: readonly number[]) => number;

const mean: Reading = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
/** What is there at every moment, whatever a chapter shows: what leaked never goes away again, and raises it. */
const least: Reading = (values) => Math.min(...values);

export interface Growth {
  readonly figure: keyof Sample;
  readonly first: number;
  readonly last: number;
  readonly ok: boolean;
}

/**
 * What grew between the first and the last tenth of a run: memory by its mean, nodes and listeners by the least of them, which may
 * wander a little; workers, contexts and maps may not become more at all.
 * @throws for fewer than ten samples: a tenth of them would be none
 */
export function growthOf(samples: readonly Sample[]): Growth[] {
  const tenth = Math.floor(samples.length / 10);
  if (tenth < 1) throw new Error(`soak: got ${samples.length} samples, wanted ten or more`);
  const [start, end] = [samples.slice(0, tenth), samples.slice(-tenth)];
  const of = (figure: keyof Sample, reading: Reading, most: number): Growth => {
    const read = (samples: readonly Sample[]) => reading(samples.map((sample) => sample[figure]));
    const [first, last] = [read(start), read(end)];
    return { figure, first, last, ok: last <= first * most };
  };
  return [
    of("megabytes", mean, MOST_GROWTH),
    of("nodes", least, MOST_GROWTH),
    of("listeners", least, MOST_GROWTH),
    of("workers", mean, 1),
    of("contexts", mean, 1),
    of("maps", mean, 1),
  ];
}
