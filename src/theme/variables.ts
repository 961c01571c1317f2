import type { Look } from "./look";
import { PANELS, TARGET, TYPE } from "./sizes";

/**
 * The look as CSS custom properties: `--paper`, `--ink-soft`, `--slot-1`, `--ramp-1` …, and the sizes.
 * Sizes are in rem, so that a reader's larger text enlarges them.
 */
export function variablesOf(look: Look): Record<string, string> {
  const { name: _name, scheme: _scheme, ramp, slots, ...colours } = look;
  return {
    ...Object.fromEntries(Object.entries(colours).map(([key, value]) => [`--${dashed(key)}`, value])),
    ...Object.fromEntries(ramp.map((colour, step) => [`--ramp-${step + 1}`, colour])),
    ...Object.fromEntries(Object.entries(slots).map(([slot, colour]) => [`--slot-${slot}`, colour])),
    ...Object.fromEntries(Object.entries(TYPE).map(([key, size]) => [`--type-${key}`, `${size / 16}rem`])),
    "--panel-question": `${PANELS.question / 16}rem`,
    "--panel-answer": `${PANELS.answer / 16}rem`,
    "--target": `${TARGET}px`,
  };
}

/** A colour of the look as a style sheet calls it: `neutralPatch` is `var(--neutral-patch)`. */
export const variableOf = (colour: Exclude<keyof Look, "name" | "scheme" | "ramp" | "slots">): string =>
  `var(--${dashed(colour)})`;

const dashed = (key: string): string => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
