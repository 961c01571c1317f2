import type {
  SitingAnswer,
  SitingGround,
  SitingProgress,
  SitingQuestion,
  Unproved,
} from "../../domain/planner-siting";
import type { SitingMessage, SitingOrder } from "./siting-post";

/** A question that is being answered. */
export interface SitingRun {
  /** Rejects with an `AbortError` when it was cancelled before there was any answer. */
  readonly answer: Promise<SitingAnswer>;
  /** Ends the search; the best answer so far is the answer, and says that it was cancelled. */
  cancel(): void;
}

/** Something that fulfils an order elsewhere and can be ended at any moment. */
export interface SitingEngine {
  order(order: SitingOrder): void;
  end(): void;
}

/** Starts an engine; `hear` gets all its messages, `lost` is called when it dies. */
export type StartSiting = (
  hear: (message: SitingMessage) => void,
  lost: (reason: string) => void,
) => SitingEngine;

/** Seconds that the solver may overrun its time before its worker is ended. */
const OVERRUN = 15;

/**
 * Answers a question in a worker of its own, which carries the solver and is fetched now. Where no worker runs, the
 * question is answered on this thread, without the exact solver: that one would block the page.
 */
export function startSiting(
  ground: SitingGround,
  question: SitingQuestion,
  progress: (progress: SitingProgress) => void,
  start: StartSiting = startWorker,
): SitingRun {
  const search = new Search({ ground, question }, progress);
  const most = (question.seconds + OVERRUN) * 1000;
  const timer = setTimeout(() => search.stop("time", new Error(`no answer within ${most} ms`)), most);
  search.begin(start, () => clearTimeout(timer));
  const aborted = () => new DOMException("The search was cancelled", "AbortError");
  return { answer: search.answer, cancel: () => search.stop("cancelled", aborted()) };
}

/** One question and all that was heard of it. */
class Search {
  readonly answer: Promise<SitingAnswer>;
  readonly #order: SitingOrder;
  readonly #progress: (progress: SitingProgress) => void;
  #resolve: (answer: SitingAnswer) => void = () => undefined;
  #reject: (reason: Error) => void = () => undefined;
  #last: SitingAnswer | null = null;
  #isUp = false;
  #isOver = false;
  #end: () => void = () => undefined;

  constructor(order: SitingOrder, progress: (progress: SitingProgress) => void) {
    this.#order = order;
    this.#progress = progress;
    this.answer = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  /** `ended` is called once, when nothing more will be heard. */
  begin(start: StartSiting, ended: () => void): void {
    this.#end = ended;
    try {
      const engine = start(
        (message) => this.#hear(message),
        (reason) => this.#lose(reason),
      );
      this.#end = () => {
        ended();
        engine.end();
      };
      engine.order(this.#order);
    } catch (reason) {
      this.#lose(reason instanceof Error ? reason.message : String(reason));
    }
  }

  /** Ends the search with the best answer so far; without one it rejects. */
  stop(why: Unproved, otherwise: Error): void {
    const last = this.#last;
    this.#finish(() => (last === null ? this.#reject(otherwise) : this.#resolve(marked(last, why))));
  }

  #finish(settle: () => void): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#end();
    settle();
  }

  #hear(message: SitingMessage): void {
    this.#isUp = true;
    if (this.#isOver) return;
    if (message.kind === "failed") this.#finish(() => this.#reject(new Error(message.reason)));
    if (message.kind === "answer") this.#finish(() => this.#resolve(message.answer));
    if (message.kind !== "progress") return;
    this.#last = message.progress.answer;
    this.#progress(message.progress);
  }

  /** A worker that never came up is replaced by this thread; one that died later leaves its last answer. */
  #lose(reason: string): void {
    if (this.#isUp || this.#isOver) this.stop("solver", new Error(reason));
    else this.#solveHere(reason);
  }

  #solveHere(reason: string): void {
    this.#isUp = true;
    console.warn(`Siting runs on the page's own thread, without the exact solver: ${reason}`);
    import("./siting-post").then(
      ({ fulfil }) =>
        fulfil(
          this.#order,
          (message) => this.#hear(message),
          async () => null,
        ),
      (fault: unknown) => this.#finish(() => this.#reject(new Error(`${reason}; ${fault}`))),
    );
  }
}

/** An answer that was not proved, with the reason why; one that was stays as it is. */
function marked(answer: SitingAnswer, why: Unproved): SitingAnswer {
  const { verdict } = answer;
  return verdict.kind === "found" ? { ...answer, verdict: { ...verdict, why } } : answer;
}

const startWorker: StartSiting = (hear, lost) => {
  const worker = new Worker(new URL("./siting-worker.ts", import.meta.url), { type: "module" });
  worker.addEventListener("message", ({ data }: MessageEvent<SitingMessage>) => hear(data));
  worker.addEventListener("error", ({ message }) => lost(message || "the worker's script did not run"));
  worker.addEventListener("messageerror", () => lost("a message could not be read"));
  return { order: (order) => worker.postMessage(order), end: () => worker.terminate() };
};
