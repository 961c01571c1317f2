/** Milliseconds that only ever grow, as `performance.now` gives them: no clock that is set anew ends a visit. */
export type Moment = number;

/**
 * Where a public screen stands with its visitor. awake: somebody touches it, last at `since`. asking: it asks whether they are still
 * there. touring: nobody is, and the tours run. cleaning: it listens to no touch while it is wiped.
 */
export interface Idle {
  readonly phase: "awake" | "asking" | "touring" | "cleaning";
  readonly since: Moment;
}

export type IdleEvent = {
  readonly kind: "touch" | "tick" | "clean";
  readonly at: Moment;
};

/** How long each phase lasts, in seconds. */
export interface IdleTimes {
  readonly idleSeconds: number;
  readonly askSeconds: number;
  readonly cleanSeconds: number;
}

const SECOND = 1_000;
/** A finger that moves tells of itself many times a second: it is noted this often. */
const NOTED = 250;

/**
 * What comes of an event. It goes through both stages always: a page that slept for an hour asks before it begins anew.
 * What did not change is the very same value.
 */
export function stepped(idle: Idle, { kind, at }: IdleEvent, times: IdleTimes): Idle {
  switch (kind) {
    case "clean":
      return { phase: "cleaning", since: at };
    case "touch":
      return touched(idle, at);
    case "tick":
      return isOver(idle, at, times) ? { phase: AFTER[idle.phase], since: at } : idle;
  }
}

/** What follows when a phase has lasted its time. Who wiped the screen is gone: nobody is there. */
const AFTER = { awake: "asking", asking: "touring", touring: "touring", cleaning: "touring" } as const;

function touched(idle: Idle, at: Moment): Idle {
  if (idle.phase === "cleaning") return idle;
  const isNoted = idle.phase === "awake" && at - idle.since < NOTED;
  return isNoted ? idle : { phase: "awake", since: at };
}

const isOver = (idle: Idle, at: Moment, times: IdleTimes): boolean => {
  const end = endOf(idle, times);
  return end !== null && at >= end;
};

/** When the phase ends by itself; null: it lasts until somebody comes. */
function endOf({ phase, since }: Idle, times: IdleTimes): Moment | null {
  const seconds = {
    awake: times.idleSeconds,
    asking: times.askSeconds,
    cleaning: times.cleanSeconds,
    touring: null,
  }[phase];
  return seconds === null ? null : since + seconds * SECOND;
}

/** The whole seconds that a countdown shows; null where nothing is counted down. */
export function secondsLeft(idle: Idle, at: Moment, times: IdleTimes): number | null {
  const end = endOf(idle, times);
  if (end === null || idle.phase === "awake") return null;
  return Math.max(0, Math.ceil((end - at) / SECOND));
}

/** How long until the phase ends, in milliseconds; null: it lasts until somebody comes. */
export function untilEnd(idle: Idle, at: Moment, times: IdleTimes): number | null {
  const end = endOf(idle, times);
  return end === null ? null : Math.max(0, end - at);
}
