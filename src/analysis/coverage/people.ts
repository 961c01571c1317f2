import type { Pilot } from "./disc";
import type { Reached } from "./reached";

/** What the pilots mean to each residents' point. Columns, one entry a point. */
export interface People {
  /** How many pilots reach it, three standing for more. */
  readonly depth: Uint8Array;
  /** The strategies of the pilots that reach it, as bits. */
  readonly serves: Uint8Array;
  /** 1 where the straight line to its nearest covering pilot crosses a known river. */
  readonly across: Uint8Array;
  /** The number of the only pilot that reaches it; -1 where none or several do. */
  readonly only: Int16Array;
}

/** Goes through what each pilot reaches; of two covering pilots at the same distance the earlier one is the nearest. */
export function peopleOf(size: number, pilots: readonly Pilot[], reached: readonly Reached[]): People {
  const people: People = {
    depth: new Uint8Array(size),
    serves: new Uint8Array(size),
    across: new Uint8Array(size),
    only: new Int16Array(size).fill(-1),
  };
  const nearest = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  reached.forEach(({ points, metres, across }, pilot) => {
    points.forEach((point, i) => {
      const before = people.depth[point] ?? 0;
      people.depth[point] = Math.min(3, before + 1);
      people.only[point] = before === 0 ? pilot : -1;
      people.serves[point] = (people.serves[point] ?? 0) | (pilots[pilot]?.serves ?? 0);
      const away = metres[i] ?? 0;
      if (away >= (nearest[point] ?? 0)) return;
      nearest[point] = away;
      people.across[point] = across[i] ?? 0;
    });
  });
  return people;
}
