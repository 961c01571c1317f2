import { MOST_PILOTS } from "../../domain/planner-siting";
import { type EditRefusal, reachRefusal } from "../../domain/scenario-check";
import type { SitingWish } from "./siting-wish";

/** What the numbers of a wish may be. */
export const SITING = {
  count: { least: 1, most: MOST_PILOTS },
  /** A part of all residents; 0 needs nobody. */
  share: { least: 0.01, most: 1 },
  /** Metres between neighbours of a grid: finer ones have more places than anybody waits for. */
  spacing: { least: 100, most: 5000 },
  /** Metres between pilots. */
  apart: { least: 1, most: 50_000 },
  /** Pilots that a zone has at least. */
  zone: { least: 1, most: MOST_PILOTS },
  seconds: { least: 1, most: 600 },
} as const;

type Bounded = keyof typeof SITING;

/** Why a wish cannot be asked; `i18n` words each code with its values. */
export interface WishRefusal {
  readonly code: `${Bounded}-range` | "points-missing" | "pilots-missing" | EditRefusal["code"];
  readonly values: Readonly<Record<string, string | number>>;
}

/** What is wrong with the numbers of a wish; null when it may be asked. */
export function wishRefusal({
  goal,
  candidates,
  reach,
  apart,
  perZone,
  seconds,
}: SitingWish): WishRefusal | null {
  return (
    (goal.kind === "most" ? outside("count", goal.count) : outside("share", goal.share)) ??
    (candidates.kind === "grid" ? outside("spacing", candidates.spacing) : null) ??
    (reach === null ? null : reachRefusal(reach)) ??
    (apart === null ? null : outside("apart", apart)) ??
    perZone.map(({ least }) => outside("zone", least)).find((refusal) => refusal !== null) ??
    outside("seconds", seconds)
  );
}

const WHOLE: readonly Bounded[] = ["count", "zone"];

function outside(what: Bounded, got: number): WishRefusal | null {
  const { least, most } = SITING[what];
  const isWhole = !WHOLE.includes(what) || Number.isInteger(got);
  return isWhole && got >= least && got <= most
    ? null
    : { code: `${what}-range`, values: { got: String(got), least, most } };
}
