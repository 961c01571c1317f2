import type { Circumstances, HealingEvent } from "../../../src/state/kiosk/healing-memory";

/** At so many seconds, in words: what happens, and whether nobody is there. */
export type Step = readonly [seconds: number, event: HealingEvent, more?: Partial<Circumstances>];
export const TICK: HealingEvent = { kind: "tick" };
export const LOST: HealingEvent = { kind: "context-lost" };
export const BACK: HealingEvent = { kind: "context-restored" };
export const ASKED: HealingEvent = { kind: "worker-asked" };
export const ANSWERED: HealingEvent = { kind: "worker-answered" };
export const ERROR: HealingEvent = { kind: "screen-error", detail: "boom" };
export const memory = (megabytes: number): HealingEvent => ({ kind: "memory", megabytes });
export const DESERTED = { deserted: true };
export const NIGHT = { deserted: true, hour: 4, uptime: 7_200_000 };

/** What happens, when, and what is done about it. */
export const CASES: readonly (readonly [string, readonly Step[], readonly string[]])[] = [
  [
    "nothing is wrong",
    [
      [1, TICK],
      [600, TICK, DESERTED],
    ],
    [],
  ],
  [
    "a context comes back in time",
    [
      [1, LOST],
      [5, TICK],
      [5.5, BACK],
      [60, TICK],
    ],
    ["context-lost", "context-restored"],
  ],
  [
    "a context does not come back in 5 s",
    [
      [1, LOST],
      [5.9, TICK],
      [6, TICK],
    ],
    ["context-lost", "reload: context (visitor)", "reload"],
  ],
  [
    "nothing more is done while the page is loaded anew",
    [
      [1, LOST],
      [6, TICK],
      [7, ERROR],
      [8, TICK],
    ],
    ["context-lost", "reload: context (visitor)", "reload"],
  ],
  [
    "the third loss in ten minutes gives the map up",
    [
      [1, LOST],
      [2, BACK],
      [60, LOST],
      [61, BACK],
      [590, LOST],
      [700, TICK],
    ],
    [
      "context-lost",
      "context-restored",
      "context-lost",
      "context-restored",
      "context-lost",
      "map-given-up: 3",
      "give-up-map",
    ],
  ],
  [
    "losses of long ago do not count",
    [
      [1, LOST],
      [2, BACK],
      [3, LOST],
      [4, BACK],
      [700, LOST],
      [701, BACK],
    ],
    [
      "context-lost",
      "context-restored",
      "context-lost",
      "context-restored",
      "context-lost",
      "context-restored",
    ],
  ],
  ["an error in a screen shows it again", [[1, ERROR]], ["screen-error: boom", "show-again"]],
  [
    "the third error in a minute loads the page anew",
    [
      [1, ERROR],
      [2, ERROR],
      [3, ERROR],
    ],
    [
      "screen-error: boom",
      "show-again",
      "screen-error: boom",
      "show-again",
      "screen-error: boom",
      "reload: screen (visitor)",
      "reload",
    ],
  ],
  [
    "errors far apart do not",
    [
      [1, ERROR],
      [61, ERROR],
      [122, ERROR],
    ],
    [
      "screen-error: boom",
      "show-again",
      "screen-error: boom",
      "show-again",
      "screen-error: boom",
      "show-again",
    ],
  ],
  [
    "a worker that answers is well",
    [
      [1, ASKED],
      [30, TICK],
      [30.5, ANSWERED],
      [99, TICK],
    ],
    [],
  ],
  [
    "a worker that hangs",
    [
      [1, ASKED],
      [20, ASKED],
      [31, TICK],
    ],
    ["worker-hung", "reload: worker (visitor)", "reload"],
  ],
  [
    "memory over the limit waits for nobody being there",
    [
      [1, memory(1_100)],
      [31, memory(1_200)],
      [61, memory(1_200), DESERTED],
    ],
    ["memory-high: 1100 MB", "reload: memory", "reload"],
  ],
  [
    "one reading is not enough",
    [
      [1, memory(1_900)],
      [31, memory(400)],
      [61, memory(1_900)],
    ],
    ["memory-high: 1900 MB", "memory-high: 1900 MB"],
  ],
  [
    "far over the limit it does not wait",
    [
      [1, memory(1_600)],
      [31, memory(1_600)],
    ],
    ["memory-high: 1600 MB", "reload: memory (visitor)", "reload"],
  ],
  ["at night nobody is there: the planned reload", [[1, TICK, NIGHT]], ["reload: planned", "reload"]],
  ["at night somebody is there", [[1, TICK, { ...NIGHT, deserted: false }]], []],
  ["at another hour", [[1, TICK, { ...NIGHT, hour: 5 }]], []],
  ["at night, already loaded anew in that hour", [[1, TICK, { ...NIGHT, uptime: 3_599_000 }]], []],
];
