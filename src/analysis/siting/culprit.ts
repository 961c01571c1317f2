import { shareOf } from "../../domain/measure";
import type {
  SitingGround,
  SitingQuestion,
  SitingWishes,
  Verdict,
  WishName,
} from "../../domain/planner-siting";
import { hasAnswer } from "./first";
import type { Prepared } from "./prepared";

/** The same wishes without one of them. */
const WITHOUT: Readonly<Record<Exclude<WishName, "candidates">, (wishes: SitingWishes) => SitingWishes>> = {
  only: (wishes) => ({ ...wishes, only: [] }),
  forbidden: (wishes) => ({ ...wishes, forbidden: { areas: [], units: [] } }),
  "per-zone": (wishes) => ({ ...wishes, perZone: [] }),
  apart: (wishes) => ({ ...wishes, apart: null }),
};
const RELAXED = ["only", "forbidden", "per-zone", "apart"] as const;

function isAsked(wish: (typeof RELAXED)[number], { only, forbidden, perZone, apart }: SitingWishes): boolean {
  switch (wish) {
    case "only":
      return only.length > 0;
    case "forbidden":
      return forbidden.areas.length + forbidden.units.length > 0;
    case "per-zone":
      return perZone.length > 0;
    case "apart":
      return apart !== null;
  }
}

/**
 * Why a question cannot be answered: the wishes are dropped one by one, and each without which an answer is found at
 * once is named. If none alone helps but all together do, they are named together; if not even that helps, none is.
 */
export function impossible(ground: SitingGround, prepared: Prepared, proved: boolean): Verdict {
  const { question, candidates } = prepared;
  const reachable = shareOf(reachableBy(prepared), prepared.all);
  const said = { kind: "impossible", reachable, proved } as const;
  if (candidates.emptiedBy !== null) return { ...said, wishes: [candidates.emptiedBy], together: false };
  const asked = RELAXED.filter((wish) => isAsked(wish, question.wishes));
  const helps = (wishes: SitingWishes) => hasAnswer(ground, { ...question, wishes });
  const alone = asked.filter((wish) => helps(WITHOUT[wish](question.wishes)));
  if (alone.length > 0) return { ...said, wishes: alone, together: false };
  const without = asked.reduce<SitingQuestion["wishes"]>(
    (wishes, wish) => WITHOUT[wish](wishes),
    question.wishes,
  );
  const together = asked.length > 1 && helps(without);
  return { ...said, wishes: together ? asked : [], together };
}

/** Residents whom kept pilots and all allowed candidates together reach. */
function reachableBy({ instance, before }: Prepared): number {
  const reached = new Set(instance.demands);
  return before + [...reached].reduce((sum, demand) => sum + (instance.weights[demand] ?? 0), 0);
}
