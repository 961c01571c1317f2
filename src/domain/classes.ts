/** Five classes of a choropleth: four breaks between the least and the greatest value. */
export interface Classes {
  readonly least: number;
  readonly breaks: readonly [number, number, number, number];
  readonly greatest: number;
}

/** Equal fifths of the whole, for shares. */
export const FIFTHS: Classes = { least: 0, breaks: [0.2, 0.4, 0.6, 0.8], greatest: 1 };

/**
 * Quantile breaks, each rounded to two significant digits so that a legend can be read.
 * @returns null when there is nothing to class
 */
export function quantiles(values: readonly number[]): Classes | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [least, greatest] = [sorted[0], sorted.at(-1)];
  if (least === undefined || greatest === undefined) return null;
  const at = (part: number) =>
    twoDigits(sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? least);
  return { least, breaks: [at(0.2), at(0.4), at(0.6), at(0.8)], greatest };
}

/** Which class a value is in, 0 to 4; a value on a break belongs above it. */
export function classOf(value: number, { breaks }: Classes): 0 | 1 | 2 | 3 | 4 {
  return breaks.reduce<number>((level, edge) => (value >= edge ? level + 1 : level), 0) as 0 | 1 | 2 | 3 | 4;
}

function twoDigits(value: number): number {
  return Number(value.toPrecision(2));
}
