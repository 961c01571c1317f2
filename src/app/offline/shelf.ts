import type { OfflineStand } from "../../domain/offline";

/** A version of the app on this device, by the names of its caches. */
export interface Release {
  readonly app: string;
  /** null: the city's data could not be taken in. */
  readonly data: string | null;
}

/** The versions on this device. Every one that is named here is whole and was checked. */
export interface Shelf {
  readonly current: Release | null;
  readonly before: Release | null;
  readonly waiting: Release | null;
  /** How often the current version began without having proved itself; null: it has. */
  readonly starts: number | null;
  /** Versions that proved broken; they are not taken again. */
  readonly refused: readonly string[];
  readonly fault: string | null;
}

export const EMPTY_SHELF: Shelf = {
  current: null,
  before: null,
  waiting: null,
  starts: null,
  refused: [],
  fault: null,
};

/** A version that does not prove itself is begun so often, then the one before comes back. */
const MOST_STARTS = 2;
/** So many are remembered. */
const MOST_REFUSED = 10;

const keyOf = ({ app, data }: Release): string => `${app} ${data}`;

/** Whether a version proved broken before. */
export const isRefused = ({ refused }: Shelf, release: Release): boolean => refused.includes(keyOf(release));

/** A version was taken in whole. The first begins at once; any other waits until it is asked for. */
export function staged(shelf: Shelf, release: Release): Shelf {
  const { current } = shelf;
  if (current === null) return { ...shelf, current: release, fault: null };
  // Data that could not be had at the first visit came later: nothing is given up for them.
  if (current.data === null && current.app === release.app)
    return { ...shelf, current: release, fault: null };
  if (keyOf(current) === keyOf(release)) return { ...shelf, waiting: null, fault: null };
  return isRefused(shelf, release) ? shelf : { ...shelf, waiting: release, fault: null };
}

/** The version that waits becomes the current one, on trial. */
export function taken(shelf: Shelf): Shelf {
  const { current, waiting } = shelf;
  return waiting === null ? shelf : { ...shelf, current: waiting, before: current, waiting: null, starts: 0 };
}

/** A page begins with the current version; one that was begun often enough in vain gives way. */
export function started(shelf: Shelf): Shelf {
  if (shelf.starts === null) return shelf;
  return shelf.starts < MOST_STARTS ? { ...shelf, starts: shelf.starts + 1 } : fallenBack(shelf);
}

export const proven = (shelf: Shelf): Shelf => ({ ...shelf, starts: null });

/** The version before comes back; where there is none the current one stays. */
export function fallenBack(shelf: Shelf): Shelf {
  const { current, before, refused } = shelf;
  if (current === null || before === null || shelf.starts === null) return { ...shelf, starts: null };
  return {
    ...shelf,
    current: before,
    before: null,
    starts: null,
    refused: [...refused, keyOf(current)].slice(-MOST_REFUSED),
    fault: `the new version did not begin: ${keyOf(current)}`,
  };
}

/** A version could not be taken in: what is there stays. */
export const faulty = (shelf: Shelf, fault: string): Shelf => ({ ...shelf, fault });

/** The caches that are wanted; all others may go. */
export const cachesOf = ({ current, before, waiting }: Shelf): string[] =>
  [current, before, waiting].flatMap((release) =>
    release === null ? [] : [release.app, ...(release.data === null ? [] : [release.data])],
  );

/** As a page hears of it. */
export const standOf = ({ current, waiting, starts, fault }: Shelf): OfflineStand => ({
  kept: current === null ? "nothing" : current.data === null ? "code" : "all",
  waiting: waiting !== null,
  trial: starts !== null,
  fault,
});
