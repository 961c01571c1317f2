import { nextTask } from "../../analysis/pace";
import { type App, store } from "../store";
import { suggestKey } from "./file";
import { becomeKey, examineKey, placeKey } from "./keys";
import type { ImportWork, Worked } from "./memory";
import { showFile } from "./show";
import { become } from "./steps/become";
import { examine } from "./steps/examine";
import type { Task } from "./steps/paced";
import { place, suggest } from "./steps/place";

/** How long one step may take, in milliseconds. */
const PATIENCE = 120_000;

type Slot = keyof ImportWork;

interface Step {
  readonly slot: Slot;
  readonly keyOf: (app: App) => string | null;
  readonly run: (app: App, task: Task) => Promise<unknown>;
  /** Called once it is done. */
  readonly done?: () => void;
}

/** Each rests on those before it. */
const STEPS: readonly Step[] = [
  { slot: "suggested", keyOf: suggestKey, run: suggest },
  { slot: "placed", keyOf: placeKey, run: place, done: () => void showFile() },
  { slot: "examined", keyOf: examineKey, run: examine },
  { slot: "became", keyOf: becomeKey, run: become },
];

/** Works out what follows from what is said of a file, step by step. What was begun for other choices is given up. */
export function keepImporting(patience = PATIENCE): () => void {
  const running = new Map<Slot, Running>();
  const follow = () => {
    for (const step of STEPS) {
      const app = store.getState();
      const key = app.importing === null ? null : step.keyOf(app);
      const now = running.get(step.slot);
      if (now !== undefined && now.key !== key) {
        running.delete(step.slot);
        now.end();
        forget(step.slot, now.key);
      }
      if (key === null || app.importing?.[step.slot]?.key === key) continue;
      running.set(step.slot, start(step, key, app, patience));
    }
  };
  follow();
  const unsubscribe = store.subscribe(follow);
  return () => {
    unsubscribe();
    for (const one of running.values()) one.end();
  };
}

interface Running {
  readonly key: string;
  readonly end: () => void;
}

function start({ slot, run, done }: Step, key: string, app: App, patience: number): Running {
  let isOver = false;
  const ends: (() => void)[] = [];
  const end = () => {
    isOver = true;
    clearTimeout(timer);
    for (const one of ends.splice(0)) one();
  };
  const settle = (state: Worked<unknown>["state"]) => {
    if (isOver) return;
    if (state.kind !== "working") end();
    keep(slot, { key, state });
    if (state.kind === "done") done?.();
  };
  const timer = setTimeout(() => settle({ kind: "failed", reason: `${patience / 1000} s` }), patience);
  const task: Task = {
    isOver: () => isOver,
    progress: (share) => settle({ kind: "working", share }),
    onEnd: (one) => void ends.push(one),
  };
  keep(slot, { key, state: { kind: "working", share: 0 } });
  // In a task of its own: what asked for the step has the page drawn anew, and both at once would hold it.
  const begun = nextTask().then(() => (isOver ? null : run(app, task)));
  begun.then(
    (value) => settle({ kind: "done", value }),
    (reason: unknown) =>
      settle({ kind: "failed", reason: reason instanceof Error ? reason.message : String(reason) }),
  );
  return { key, end };
}

/** What was worked out for a file that is put away, or for other choices, has no place any more. */
function keep(slot: Slot, worked: Worked<unknown>): void {
  store.setState(({ importing }) =>
    importing === null ? {} : { importing: { ...importing, [slot]: worked } },
  );
}

/** What was given up is not being worked on any more: asked for again, it is begun anew. */
function forget(slot: Slot, key: string): void {
  const worked = store.getState().importing?.[slot];
  if (worked?.key !== key || worked.state.kind !== "working") return;
  store.setState(({ importing }) =>
    importing === null ? {} : { importing: { ...importing, [slot]: null } },
  );
}
