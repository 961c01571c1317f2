/** Five classes of a choropleth: four breaks between the least and the greatest value. */
export interface Classes {
  readonly least: number;
  readonly breaks: readonly [number, number, number, number];
  readonly greatest: number;
}

/** Fifths of the whole: classes of a share that stay, so that two states of the same thing are coloured alike. */
export const FIFTHS: Classes = { least: 0, breaks: [0.2, 0.4, 0.6, 0.8], greatest: 1 };

/** Steps that a legend reads well, as parts of a power of ten. */
const STEPS = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/**
 * Five equal steps from nothing up, each of a size that reads well: for shares, which begin at nothing and seldom come near
 * the whole. @returns null when there is nothing above nothing to class
 */
export function equalSteps(values: readonly number[]): Classes | null {
  const greatest = Math.max(0, ...values);
  if (greatest === 0) return null;
  const power = 10 ** Math.floor(Math.log10(greatest / 5));
  const step = power * (STEPS.find((size) => size * power * 5 >= greatest) ?? 10);
  return { least: 0, breaks: [step, 2 * step, 3 * step, 4 * step], greatest: 5 * step };
}

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
