import type { Ground } from "../domain/analysis";
import { bareCells, type Cell, divide } from "./cell";
import type { KnownGround } from "./known-ground";
import { keyOf, type Reach } from "./reaches";
import { Recent } from "./recent";
import { splitterOf } from "./splitter";
import type { Unit } from "./units";
import { withoutFailing } from "./without-failing";

/** A municipality divided by the reaches that touch it. */
export interface Division {
  readonly cells: readonly Cell[];
  /** Sites whose reach touches the municipality and is in the cells. */
  readonly sites: readonly string[];
  /** Sites that could not be used, each named once. */
  readonly failed: readonly string[];
}

/** Answers kept for a municipality, so that a filter switched back and forth costs nothing the second time. */
export const KEPT = 4;

interface Step {
  readonly cells: readonly Cell[];
  readonly failed: readonly string[];
}

/** A strategy and its bit. */
export interface Turn {
  readonly strategy: string;
  readonly bit: number;
}

/**
 * The order in which strategies divide the ground: those whose sites filters can hardly change come first, so that a
 * changed filter leaves their steps as they are.
 */
export function turnsOf({ strategies, sites }: Pick<Ground, "strategies" | "sites">): Turn[] {
  const changeable = ({ id }: { readonly id: string }): number => {
    const own = sites.filter((site) => site.strategy === id && site.counted);
    return (
      own.filter(({ status, foci }) => status !== "open" || foci.length > 0).length / Math.max(1, own.length)
    );
  };
  const turns = strategies.map((strategy, bit) => ({
    strategy: strategy.id,
    bit,
    share: changeable(strategy),
  }));
  return turns.sort((a, b) => a.share - b.share || a.bit - b.bit);
}

/**
 * Divides the ground by one strategy after the other, in the order of `turns`. Each step is kept under the reaches that
 * made it and those before it, so that a change in one strategy leaves the steps before it as they are, and a site
 * that does not touch the municipality changes nothing.
 */
export function unitDivision(unit: Unit, turns: readonly Turn[], known: KnownGround) {
  const split = splitterOf(KEPT);
  const steps = new Recent<Step>(KEPT * turns.length);
  let bare: Step | undefined;
  const stepOn = (before: Step, reaches: readonly Reach[], bit: number): Step => {
    const { result, failed } = withoutFailing(reaches, (tried) =>
      divide(
        before.cells,
        tried.flatMap(({ touched }) => touched.get(unit.code) ?? []),
        bit,
        split,
      ),
    );
    return { cells: result, failed: [...before.failed, ...failed.map(({ site }) => site.id)] };
  };
  return (touching: readonly Reach[]): Division => {
    bare ??= { cells: bareCells(unit.pieces, known), failed: [] };
    let key = "";
    const { cells, failed } = turns.reduce<Step>((before, { strategy, bit }) => {
      const own = touching.filter((reach) => reach.site.strategy === strategy);
      key += `|${bit} ${keyOf(own)}`;
      return own.length === 0 ? before : steps.getOr(key, () => stepOn(before, own, bit));
    }, bare);
    const shapeless = touching.filter(({ influence }) => influence === null).map(({ site }) => site.id);
    const lost = new Set([...failed, ...shapeless]);
    const sites = touching.map(({ site }) => site.id).filter((id) => !lost.has(id));
    return { cells, sites, failed: [...lost] };
  };
}
