/** What a hand or a key is doing to a slider. */
export interface Sliding {
  /** A pointer or a key is down on it. */
  readonly isHeld: boolean;
  /** It has moved since it was last settled. */
  readonly hasMoved: boolean;
}

export const AT_REST: Sliding = { isHeld: false, hasMoved: false };

/** A pointer or a key goes down. */
export const taken = (sliding: Sliding): Sliding => ({ ...sliding, isHeld: true });

/** It moves. Without a hand or a key, as when a screen reader moves it, each step is an end of its own. */
export const moved = ({ isHeld }: Sliding): Sliding => (isHeld ? { isHeld, hasMoved: true } : AT_REST);

/** Whether a step is an end of its own. */
export const settlesAtOnce = ({ isHeld }: Sliding): boolean => !isHeld;

/** Whether letting go now is the end of a movement: a press that moved nothing ends nothing. */
export const settles = ({ hasMoved }: Sliding): boolean => hasMoved;
