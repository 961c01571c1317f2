import { useState } from "react";
import type { AskedReach } from "../../domain/scenario-apply";
import { useApp } from "../../state";
import { selectFigures } from "../../state/planner/selectors/figures";
import { selectAskedReach, selectPilots } from "../../state/planner/selectors/pilots";
import { othersThan, reachWords } from "./reach-words";
import { usePlan } from "./use-plan";

/** The reach that figures rest on: as asked, the pilots that have another, and both in words. */
export interface Reach {
  readonly asked: AskedReach;
  readonly others: number;
  readonly words: string;
}

/** @throws in a city without pilots */
export function useReach(): Reach {
  const plan = usePlan();
  const asked = useApp(selectAskedReach);
  const others = useApp((app) => (asked === null ? 0 : othersThan(asked, selectPilots(app))));
  if (asked === null) throw new Error("planner: got no reach, wanted pilots with one");
  return { asked, others, words: reachWords(asked, others, plan) };
}

/** The reach that the exact figures rest on: while a slider moves they are still those of the reach before. */
export function useExactReach(): Reach {
  const now = useReach();
  const isStale = useApp((app) => selectFigures(app).exact?.stale ?? false);
  const [kept, keep] = useState(now);
  if (!isStale && kept.words !== now.words) keep(now);
  return isStale ? kept : now;
}
