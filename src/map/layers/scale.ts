/** A length that reads well and the CSS pixels it takes. */
export interface Scale {
  readonly metres: number;
  readonly pixels: number;
}

/**
 * The longest round length (1, 2 or 5 with noughts) within a bar.
 * @param metres what the whole bar stands for
 * @param bar its length in CSS pixels
 */
export function scaleFor(metres: number, bar: number): Scale {
  const power = 10 ** Math.floor(Math.log10(metres));
  const step = [5, 2, 1].find((times) => times * power <= metres) ?? 1;
  const round = step * power;
  return { metres: round, pixels: Math.round((bar * round) / metres) };
}
