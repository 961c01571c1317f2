/** Steps of a scale: 1, 2 or 5 times a power of ten, no more than `most` of them, the last at or above the value. */
export function ticksTo(value: number, most: number): number[] {
  if (!(value > 0)) return [0, 1];
  const power = 10 ** Math.floor(Math.log10(value / most));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((one) => one * most >= value) ?? 10 * power;
  return Array.from({ length: Math.ceil(value / step) + 1 }, (_, index) => index * step);
}

/** Whole numbers between two others that divide by 1, 2, 5 or 10 …, no more than `most` of them. */
export function wholeTicks(from: number, to: number, most: number): number[] {
  const step = [1, 2, 5, 10, 20, 50, 100].find((one) => (to - from) / one < most) ?? to - from;
  const first = Math.ceil(from / step);
  return Array.from({ length: Math.floor(to / step) - first + 1 }, (_, index) => (first + index) * step);
}

/** Where a value lies between two others, 0 to 1; in the middle where both are the same. */
export const placeBetween = (value: number, from: number, to: number): number =>
  to > from ? (value - from) / (to - from) : 0.5;
