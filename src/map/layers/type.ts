import { FONT_FAMILY } from "../../theme/sizes";

/**
 * The style names no glyph server, so MapLibre draws every letter itself from the page's own fonts. It reads the weight out
 * of the first name of a stack and hands the whole stack to the browser, which finds the family under the second.
 */
export const UPRIGHT = [`${FONT_FAMILY} Regular`, FONT_FAMILY];
export const STRONG = [`${FONT_FAMILY} SemiBold`, FONT_FAMILY];
export const SLANTED = [`${FONT_FAMILY} Italic`, FONT_FAMILY];
