import { selectAnswer } from "../selectors/question";
import type { App } from "../store";
import type { Told } from "./teller";

/**
 * Why there are no figures of the overlap to tell now; null when there are. A last answer to other filters, which the
 * screen shows dimmed, is none: in a file nobody would see that it is of something else.
 */
export function overlapState(app: App): Told | null {
  const { answer, stale, failure } = selectAnswer(app);
  if (failure !== null) return { kind: "failed", reason: failure };
  return answer === null || stale ? { kind: "waiting" } : null;
}

/** Whether where strategies meet is still worked out: a picture taken now would lack it. */
export const selectIsReckoning = (app: App): boolean => overlapState(app)?.kind === "waiting";
