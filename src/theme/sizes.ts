/** Type sizes in CSS pixels at 100 % text: three in the panel and one for the big number. */
export const TYPE = { small: 12.5, body: 15, title: 20, number: 34 } as const;

/** Widths in CSS pixels of the two panels beside the map. */
export const PANELS = { question: 360, answer: 400 } as const;

/** Milliseconds; nothing moves where reduced motion is asked for. */
export const MOTION = { quick: 150, calm: 250, flight: 1200, skeleton: 200 } as const;

/** The least side of a target for a finger, in CSS pixels. */
export const TARGET = 44;

/** From this width on the panels stand beside the map; below, a sheet comes from below. */
export const WIDE = 900;

export const FONT_FAMILY = "Titillium Web";
