/** Red, green, blue and alpha, 0 to 255, as deck.gl takes them. */
export type Rgba = [red: number, green: number, blue: number, alpha: number];

/**
 * Reads `#rrggbb` or `#rrggbbaa`.
 * @param alpha replaces the colour's own, 0 to 255
 * @throws when the text is not such a colour
 */
export function rgba(hex: string, alpha?: number): Rgba {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})?$/i.exec(hex);
  if (parts === null) throw new Error(`a colour: got ${hex}, wanted #rrggbb or #rrggbbaa`);
  const [red = 0, green = 0, blue = 0, own = 255] = parts
    .slice(1)
    .map((part) => (part === undefined ? 255 : Number.parseInt(part, 16)));
  return [red, green, blue, alpha ?? own];
}

/**
 * The contrast ratio of two opaque colours, 1 to 21.
 * Source: WCAG 2.2, relative luminance and contrast ratio.
 */
export function contrastRatio(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  const [dark, light] = [Math.min(a, b), Math.max(a, b)];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = rgba(hex);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
