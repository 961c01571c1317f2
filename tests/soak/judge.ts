import type { Sample } from "./sample";

const MOST_GROWTH = 1.05;

/** The mean of one figure over some samples. */
const mean = (samples: readonly Sample[], figure: keyof Sample): number =>
  samples.reduce((sum, sample) => sum + sample[figure], 0) / samples.length;

export interface Growth {
  readonly figure: keyof Sample;
  readonly first: number;
  readonly last: number;
  readonly ok: boolean;
}

/**
 * What grew between the first and the last tenth of a run. Memory, nodes and listeners may wander a little; workers, contexts and
 * maps may not become more at all.
 * @throws for fewer than ten samples: a tenth of them would be none
 */
export function growthOf(samples: readonly Sample[]): Growth[] {
  const tenth = Math.floor(samples.length / 10);
  if (tenth < 1) throw new Error(`soak: got ${samples.length} samples, wanted ten or more`);
  const [start, end] = [samples.slice(0, tenth), samples.slice(-tenth)];
  const of = (figure: keyof Sample, most: number): Growth => {
    const [first, last] = [mean(start, figure), mean(end, figure)];
    return { figure, first, last, ok: last <= first * most };
  };
  return [
    of("megabytes", MOST_GROWTH),
    of("nodes", MOST_GROWTH),
    of("listeners", MOST_GROWTH),
    of("workers", 1),
    of("contexts", 1),
    of("maps", 1),
  ];
}
