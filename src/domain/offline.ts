import * as v from "valibot";

/**
 * What a page asks of the worker that keeps the app on the device. stand: how things are; look: whether there is a newer version;
 * take: begin with the one that waits; proven: the version that runs does what it should.
 */
export const OFFLINE_ASKS = ["stand", "look", "take", "proven"] as const;
export type OfflineAsk = (typeof OFFLINE_ASKS)[number];

export const isOfflineAsk = (asked: unknown): asked is OfflineAsk =>
  OFFLINE_ASKS.some((ask) => ask === asked);

const stand = v.object({
  /** nothing: no version is whole; code: all but the city's data; all: it runs with no network. */
  kept: v.picklist(["nothing", "code", "all"]),
  /** Whether another version is there, whole and checked. */
  waiting: v.boolean(),
  /** Whether the version that runs has yet to prove itself. */
  trial: v.boolean(),
  /** Why a version was not taken, or was given up; null: there is nothing to say. */
  fault: v.nullable(v.string()),
});

/** What the worker keeps. */
export type OfflineStand = v.InferOutput<typeof stand>;

/** The answer of the worker, or null where it is none: one of another version of the app may speak otherwise. */
export function standIn(answer: unknown): OfflineStand | null {
  const read = v.safeParse(stand, answer);
  return read.success ? read.output : null;
}
