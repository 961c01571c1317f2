import type { Hatch } from "./hatch";

/** What became of some ground between two scenarios; each has a colour of its name in every look. */
type ChangeName = "gained" | "lost" | "unchanged";

export interface ChangeLook {
  /** How strongly the colour lies under its hatch, 0 to 1: names and borders show through. */
  readonly wash: number;
  readonly hatch: Hatch;
}

/**
 * Plus signs for what was gained, dense strokes for what was lost, few points for what stayed: green and red look alike to
 * one reader in twenty and on a photocopy, the hatches do not. None of them is the hatch of one of the first three slots.
 */
export const CHANGE_LOOKS: Readonly<Record<ChangeName, ChangeLook>> = {
  gained: { wash: 0.2, hatch: { kind: "cross", gap: 8, arm: 2.5, width: 1.5 } },
  lost: { wash: 0.3, hatch: { kind: "lines", angle: 135, gap: 8, width: 2 } },
  unchanged: { wash: 0.2, hatch: { kind: "dots", gap: 8, radius: 0.7 } },
};
