import { newest } from "../ask";
import type { App } from "../store";
import type { Planner } from "./memory";
import { remember } from "./remember";
import type { Keyed } from "./selectors/questions";
import { selectPlanner } from "./selectors/scenarios";

type Change = (planner: Planner) => Partial<Planner>;
type Answers = "coverages" | "differences";
type AnswerIn<Kind extends Answers> =
  Planner[Kind] extends ReadonlyMap<string, infer Answer> ? Answer : never;

/**
 * Asks one kind of question: never twice for an answer that there is, that is awaited, or that failed. What is awaited is
 * told by the asking and not by the key: the same may be asked again while its overtaken asking still ends.
 */
export function asking<Kind extends Answers, Question>(
  kind: Kind,
  put: (question: Question) => Promise<AnswerIn<Kind>>,
  select: (app: App) => Keyed<Question> | null,
) {
  let awaited: Keyed<Question> | null = null;
  let isOver = false;
  const settle = (asked: Keyed<Question>, change: Change) => {
    if (awaited === asked) awaited = null;
    if (!isOver) remember(change);
  };
  const ask = async (asked: Keyed<Question>, handed: Promise<void>) => {
    awaited = asked;
    const change = await outcomeOf(kind, asked, handed, put);
    // Overtaken by a newer one it is no failure: nobody waits for it.
    if (change !== null || awaited === asked) settle(asked, change ?? (() => ({})));
  };
  const follow = (app: App, handed: Promise<void>) => {
    const asked = select(app);
    const planner = selectPlanner(app);
    if (asked === null || asked.key === awaited?.key) return;
    if (planner[kind].has(asked.key) || planner.failures.has(asked.key)) awaited = null;
    else void ask({ ...asked }, handed);
  };
  return {
    follow,
    stop: () => {
      isOver = true;
    },
  };
}

/** What came of one asking, as a change of the memory; null when a newer question has overtaken it. */
async function outcomeOf<Kind extends Answers, Question>(
  kind: Kind,
  { key, question }: Keyed<Question>,
  handed: Promise<void>,
  put: (question: Question) => Promise<AnswerIn<Kind>>,
): Promise<Change | null> {
  try {
    await handed;
    const answer = await put(question);
    return (planner) => ({ [kind]: newest<unknown>(planner[kind], key, answer) });
  } catch (fault) {
    if (fault instanceof DOMException && fault.name === "AbortError") return null;
    const reason = fault instanceof Error ? fault.message : String(fault);
    return ({ failures }) => ({ failures: newest(failures, key, reason) });
  }
}
