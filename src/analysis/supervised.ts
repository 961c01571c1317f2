import type { ResidentPoints } from "../domain/residents";
import type { Engine, Start } from "./engine";

/** What every reckoning is handed before it is asked. */
export interface Loadable<Ground> {
  load(ground: Ground): Promise<void>;
  loadResidents(points: ResidentPoints): Promise<void>;
}

/** A reckoning that is watched: what it was handed is kept, and asked of it waits only so long. */
export interface Supervised<Ground, Api> extends Loadable<Ground> {
  ask<Answer>(put: (reckoning: Api) => Promise<Answer>): Promise<Answer>;
  /** Ends the engine; a later question starts another. */
  close(): void;
}

/** How long one question may take before its worker is given up, in milliseconds. */
export const PATIENCE = 30_000;

/** No answer came although the question may have been sound; the next question starts afresh. */
class ReckoningLost extends Error {
  override readonly name = "ReckoningLost";
}

/** What was handed over, kept so that a new engine can be given it again. */
interface Given<Ground> {
  ground: Ground | null;
  points: ResidentPoints | null;
}

/**
 * Watches over an engine. One that dies, or takes longer than `patience` over one question, is ended: all that was
 * asked of it rejects with `ReckoningLost`, and the next question starts another with the same data.
 */
export function supervised<Ground, Api extends Loadable<Ground>>(
  start: Start<Api>,
  patience: number,
): Supervised<Ground, Api> {
  const given: Given<Ground> = { ground: null, points: null };
  const waiting = new Set<(reason: Error) => void>();
  let engine: Promise<Engine<Api>> | null = null;
  const lose = (reason: string) => {
    void ended(engine);
    engine = null;
    for (const reject of waiting) reject(new ReckoningLost(reason));
    waiting.clear();
  };
  const running = (): Promise<Engine<Api>> => {
    if (engine !== null) return engine;
    const starting = equipped(start(lose), given);
    starting.catch(() => {
      if (engine === starting) engine = null;
    });
    engine = starting;
    return starting;
  };
  const ask = async <Answer>(put: (reckoning: Api) => Promise<Answer>): Promise<Answer> => {
    const { reckoning } = await running();
    return patiently(put(reckoning), waiting, patience, () => lose(`no answer within ${patience} ms`));
  };
  const handOver = async (data: Partial<Given<Ground>>, put: (reckoning: Api) => Promise<void>) => {
    const isNew = engine === null;
    Object.assign(given, data);
    await ask(async (reckoning) => (isNew ? undefined : put(reckoning)));
  };
  return {
    load: (ground) => handOver({ ground, points: null }, (reckoning) => reckoning.load(ground)),
    loadResidents: (points) => handOver({ points }, (reckoning) => reckoning.loadResidents(points)),
    ask,
    close: () => lose("the reckoning was closed"),
  };
}

/** One that never started has nothing to end. */
function ended<Api>(engine: Promise<Engine<Api>> | null): Promise<void> | undefined {
  return engine?.then(
    ({ end }) => end(),
    () => undefined,
  );
}

/** An engine that has been given the data there are. */
async function equipped<Ground, Api extends Loadable<Ground>>(
  starting: Promise<Engine<Api>>,
  { ground, points }: Given<Ground>,
): Promise<Engine<Api>> {
  const engine = await starting;
  if (ground !== null) await engine.reckoning.load(ground);
  if (ground !== null && points !== null) await engine.reckoning.loadResidents(points);
  return engine;
}

/** An answer that is waited for only so long; `waiting` holds the way to end the wait from outside. */
function patiently<Answer>(
  answer: Promise<Answer>,
  waiting: Set<(reason: Error) => void>,
  patience: number,
  givenUp: () => void,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(givenUp, patience);
    waiting.add(reject);
    const settled = () => {
      clearTimeout(timer);
      waiting.delete(reject);
    };
    answer.then(
      (value) => {
        settled();
        resolve(value);
      },
      (reason: unknown) => {
        settled();
        reject(asAbort(reason));
      },
    );
  });
}

/** An `AbortError` that came through the worker is a plain Error there; callers look for the DOMException. */
function asAbort(reason: unknown): unknown {
  const isAbort =
    reason instanceof Error && reason.name === "AbortError" && !(reason instanceof DOMException);
  return isAbort ? new DOMException(reason.message, "AbortError") : reason;
}
