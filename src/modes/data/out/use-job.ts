import { useEffect, useRef, useState } from "react";

/** Something that takes time and ends with a file. */
export type Job =
  | { readonly kind: "idle" }
  | { readonly kind: "working" }
  /** The name of the file. */
  | { readonly kind: "done"; readonly name: string }
  | { readonly kind: "failed"; readonly reason: string };

/** What was begun: the name of the file that comes of it, and a way to stop where there is one. */
export interface Begun {
  readonly done: Promise<string>;
  readonly cancel: (() => void) | null;
}

/** Runs one job at a time; what was cancelled is as if it had never been begun. Leaving stops it. */
export function useJob() {
  const [job, setJob] = useState<Job>({ kind: "idle" });
  const running = useRef<Begun | null>(null);
  useEffect(() => () => running.current?.cancel?.(), []);
  const end = (begun: Begun | null, next: Job) => {
    if (running.current !== begun) return;
    running.current = null;
    setJob(next);
  };
  const begin = (start: () => Begun) => {
    if (running.current !== null) return;
    setJob({ kind: "working" });
    try {
      const begun = start();
      running.current = begun;
      begun.done.then(
        (name) => end(begun, { kind: "done", name }),
        (error: unknown) => end(begun, isAbort(error) ? { kind: "idle" } : failed(error)),
      );
    } catch (error) {
      end(null, failed(error));
    }
  };
  return { job, begin, cancel: () => running.current?.cancel?.() };
}

const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === "AbortError";

const failed = (error: unknown): Job => ({
  kind: "failed",
  reason: error instanceof Error ? error.message : String(error),
});
