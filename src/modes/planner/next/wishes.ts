import type { SitingQuestion } from "../../../domain/planner-siting";
import type { Site } from "../../../domain/site";
import { type WishRefusal, wishRefusal } from "../../../state/planner/siting-check";
import { FIRST_WISH, type SitingWish } from "../../../state/planner/siting-wish";

/** Why a number of the wish cannot be, each on its own; null where it may be asked. */
export interface FieldRefusals {
  readonly goal: WishRefusal | null;
  readonly spacing: WishRefusal | null;
  readonly apart: WishRefusal | null;
  readonly seconds: WishRefusal | null;
  /** One for each zone. */
  readonly perZone: readonly (WishRefusal | null)[];
}

/** Every refusal in its own place, where the check of the whole wish stops at the first. */
export function fieldRefusals(wish: SitingWish): FieldRefusals {
  const alone = (own: Partial<SitingWish>) => wishRefusal({ ...FIRST_WISH, ...own });
  return {
    goal: alone({ goal: wish.goal }),
    spacing: alone({ candidates: wish.candidates }),
    apart: alone({ apart: wish.apart }),
    seconds: alone({ seconds: wish.seconds }),
    perZone: wish.perZone.map((row) => alone({ perZone: [row] })),
  };
}

/** What stands under «conditions», as nobody has set it. */
export const NO_CONDITIONS = {
  reach: null,
  kept: null,
  forbidden: FIRST_WISH.forbidden,
  only: [],
  perZone: [],
  apart: null,
  seconds: FIRST_WISH.seconds,
} as const satisfies Partial<SitingWish>;

/** How many conditions are set. */
export function conditionsSet({ reach, kept, forbidden, only, perZone, apart, seconds }: SitingWish): number {
  const set = [
    reach !== null,
    kept !== null,
    forbidden.areas.length + forbidden.units.length > 0,
    only.length > 0,
    perZone.length > 0,
    apart !== null,
    seconds !== FIRST_WISH.seconds,
  ];
  return set.filter(Boolean).length;
}

/** The pilots that would be missing in the result. */
export const notKept = (kept: readonly string[], pilots: readonly Site[]): readonly Site[] =>
  pilots.filter(({ id }) => !kept.includes(id));

/** About how many points a grid has on so many square kilometres; null where it has no spacing. */
export function gridPoints(
  { shape, spacing }: Extract<SitingQuestion["candidates"], { kind: "grid" }>,
  squareKilometres: number,
): number | null {
  if (!(spacing > 0)) return null;
  const cell = spacing * spacing * (shape === "hexagon" ? Math.sqrt(3) / 2 : 1);
  const points = (squareKilometres * 1e6) / cell;
  // Two digits: the border of the perimeter decides about the others.
  return Number(points.toPrecision(2));
}
