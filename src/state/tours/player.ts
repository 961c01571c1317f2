import type { Chapter, Tour } from "../../domain/tour";
import type { Playing, Tours } from "./memory";

/** The tour that is being told and the chapter that it is at; null while none is. */
export function atChapter({ told, playing }: Pick<Tours, "told" | "playing">): {
  readonly tour: Tour;
  readonly chapter: Chapter;
} | null {
  const tour = told.find(({ id }) => id === playing?.tour);
  const chapter = tour?.chapters[playing?.chapter ?? -1];
  return tour === undefined || chapter === undefined ? null : { tour, chapter };
}

/**
 * The telling one chapter on, or one back. In a round the last chapter of a tour leads to the next tour, and the first of it back to the
 * one before; outside of one the first and the last chapter stay, and what was turned by the clock rests.
 */
export function turned(told: readonly Tour[], playing: Playing, by: 1 | -1): Playing {
  const lengthOf = (id: string) => told.find((tour) => tour.id === id)?.chapters.length ?? 0;
  const chapter = playing.chapter + by;
  if (chapter >= 0 && chapter < lengthOf(playing.tour)) return { ...playing, chapter };
  const round = playing.round.filter((id) => lengthOf(id) > 0);
  const at = round.indexOf(playing.tour);
  const tour = round[(at + by + round.length) % round.length];
  if (at === -1 || tour === undefined) return { ...playing, running: false };
  return { ...playing, tour, chapter: by === 1 ? 0 : lengthOf(tour) - 1 };
}

/** The tours of a round that there are: those that are named, all where none is. */
export function roundOf(told: readonly Tour[], named: readonly string[]): string[] {
  const known = told.map(({ id }) => id);
  return named.length === 0 ? known : named.filter((id) => known.includes(id));
}
