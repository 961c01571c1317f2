import { residents } from "../../domain/measure";
import type { Distances } from "../../domain/planner";
import type { CoverageRow } from "../../domain/planner-coverage";
import type { ResidentIndex } from "../resident-index";
import type { Nearest } from "./nearest";
import type { People } from "./people";
import { distancesOf } from "./percentile";

/** The residents' half of a row: everything but ground. Plain numbers, so that rows can be added up. */
export interface Count {
  readonly depths: readonly [number, number, number, number];
  /** Reached by each strategy's pilots, in the city's order. */
  readonly strategies: readonly number[];
  readonly less: number;
  readonly more: number;
  readonly across: number;
  readonly roughCovered: number;
  readonly rough: number;
}

/** All that is known of each residents' point under one set of pilots. */
export interface Counted {
  readonly people: People;
  /** 1 where the point is covered at the lesser and at the greater reach. */
  readonly less: Uint8Array;
  readonly more: Uint8Array;
  readonly nearest: Nearest;
  /** All points by their distance to the nearest pilot. */
  readonly order: Uint32Array;
}

/** Counts the residents of one municipality. */
export function countOf(
  index: ResidentIndex,
  code: string,
  { people, less, more }: Counted,
  strategies: number,
  isRough: boolean,
): Count {
  const depths: [number, number, number, number] = [0, 0, 0, 0];
  const byStrategy = Array.from({ length: strategies }, () => 0);
  const sums = { less: 0, more: 0, across: 0 };
  for (const point of index.of(code)) {
    const count = index.countAt(point);
    const depth = people.depth[point] ?? 0;
    depths[depth] = (depths[depth] ?? 0) + count;
    byStrategy.forEach((sum, bit) => {
      if (((people.serves[point] ?? 0) & (1 << bit)) !== 0) byStrategy[bit] = sum + count;
    });
    sums.less += count * (less[point] ?? 0);
    sums.more += count * (more[point] ?? 0);
    sums.across += count * (people.across[point] ?? 0);
  }
  const covered = depths[1] + depths[2] + depths[3];
  const roughCovered = isRough ? covered : 0;
  return { depths, strategies: byStrategy, ...sums, roughCovered, rough: isRough ? covered + depths[0] : 0 };
}

/** The points in the order of their distance to the nearest pilot. */
export function orderOf({ metres }: Nearest): Uint32Array {
  return Uint32Array.from(metres.keys()).sort((a, b) => (metres[a] ?? 0) - (metres[b] ?? 0) || a - b);
}

/**
 * Median and 90th percentile over the residents of each group of municipalities; null without pilots or residents.
 * The points are gone through once, nearest first, whatever the number of groups.
 */
export function distancesIn(
  index: ResidentIndex,
  { nearest, order }: Counted,
  groups: readonly ReadonlySet<string>[],
): (Distances | null)[] {
  const rows = groups.map((): [number, number][] => []);
  const belongs = new Map<string, [number, number][][]>();
  groups.forEach((codes, group) => {
    for (const code of codes)
      belongs.set(code, [...(belongs.get(code) ?? []), ...rows.slice(group, group + 1)]);
  });
  for (const point of order) {
    const away = nearest.metres[point] ?? Number.POSITIVE_INFINITY;
    if (!Number.isFinite(away)) break;
    const row: [number, number] = [away, index.countAt(point)];
    for (const own of belongs.get(index.codeAt(point)) ?? []) own.push(row);
  }
  return rows.map(distancesOf);
}

/** The people's figures of a row. */
export const peopleOfRow = ({
  across,
  roughCovered,
  rough,
}: Count): Pick<CoverageRow, "acrossRiver" | "roughCovered" | "rough"> => ({
  acrossRiver: residents(across),
  roughCovered: residents(roughCovered),
  rough: residents(rough),
});
