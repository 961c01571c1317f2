import * as v from "valibot";
import { localisedSchema } from "./text";

/** The look has six slots (colour, hatch and sign); a city gives each strategy one of them. */
const slotSchema = v.picklist([1, 2, 3, 4, 5, 6]);

/** One of the strategies on the map: a line of the plan that projects can be drawn for. */
export const strategySchema = v.object({
  id: v.string(),
  slot: slotSchema,
  name: localisedSchema,
  /** The line of the plan that this strategy reads, in the plan's words. */
  planLine: localisedSchema,
});
export type Strategy = v.InferOutput<typeof strategySchema>;

/** An aim that a site may serve; it filters, and in the planner it serves one strategy. */
export const focusSchema = v.object({ id: v.string(), name: localisedSchema, strategy: v.string() });

/**
 * A set of strategies as bits, in the order of `city.strategies`: bit 0 is the first strategy.
 * Subsets key the regions of the overlap; 0 is «none».
 */
export type Subset = number & { readonly subset: true };

export const subset = (bits: number): Subset => bits as Subset;

/** The subset that holds every one of the city's strategies. */
export const everyOf = (strategies: number): Subset => subset((1 << strategies) - 1);

/** The subset of those strategies of the city whose ids are given. */
export function subsetOf(strategies: readonly Strategy[], ids: Iterable<string>): Subset {
  const wanted = new Set(ids);
  return subset(strategies.reduce((bits, { id }, bit) => (wanted.has(id) ? bits | (1 << bit) : bits), 0));
}

/** The strategies of a subset, in the city's order. */
export function strategiesIn(strategies: readonly Strategy[], bits: Subset): Strategy[] {
  return strategies.filter((_, bit) => (bits & (1 << bit)) !== 0);
}

/** How many strategies a subset holds. */
export function sizeOf(bits: Subset): number {
  let count = 0;
  for (let rest: number = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Whether `bits` holds every strategy of `part`. */
export const holds = (bits: Subset, part: Subset): boolean => (bits & part) === part;

/** any: at least one of them; all: these and perhaps others; exactly: these and no other. */
export type Match = "any" | "all" | "exactly";

/** Whether ground of the subset `bits` is asked for by `wanted` under `match`. An empty wish asks for all that is covered. */
export function matches(bits: Subset, wanted: Subset, match: Match): boolean {
  if (wanted === 0) return bits !== 0;
  if (match === "any") return (bits & wanted) !== 0;
  if (match === "all") return holds(bits, wanted);
  return bits === wanted;
}

/** How something is read that serves no single strategy: several, or none. A wish may ask for these as for a strategy. */
export const NO_SINGLE_STRATEGY = ["cross-cutting", "none"] as const;
