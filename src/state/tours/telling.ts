import { type App, store } from "../store";
import type { Playing, Tours } from "./memory";
import { atChapter, roundOf, turned } from "./player";
import { showChapter } from "./show-chapter";

/** The tours, or null until somebody asked for them. */
export const selectTours = ({ tours }: App): Tours | null => tours;

/** Begins a story: its reader turns the chapters. A tour that there is not begins nothing. */
export const tell = (tour: string): void => play(() => ({ tour, chapter: 0, running: false, round: [] }));

/** Begins the tours that the clock turns, one after the other and without end: those that are named, or all. */
export function tellRound(named: readonly string[]): void {
  play(({ told }) => {
    const round = roundOf(told, named);
    const [tour] = round;
    return tour === undefined ? null : { tour, chapter: 0, running: true, round };
  });
}

export const nextChapter = (): void => play(({ told, playing }) => playing && turned(told, playing, 1));
export const previousChapter = (): void => play(({ told, playing }) => playing && turned(told, playing, -1));
export const toChapter = (chapter: number): void => play(({ playing }) => playing && { ...playing, chapter });

/** The clock no longer turns the chapters. What is shown stays. */
export const pauseTour = (): void => write(({ playing }) => playing && { ...playing, running: false });
/** The clock turns the chapters again; the one that is shown begins anew. */
export const resumeTour = (): void => write(({ playing }) => playing && { ...playing, running: true });
/** No tour is told any more. What is shown stays. */
export const endTour = (): void => write(() => null);

type Change = (tours: Tours) => Playing | null;

/** Goes on with the telling and shows the chapter where it is another one; where there is no such chapter, nothing happens. */
function play(change: Change): void {
  const { tours } = store.getState();
  if (tours === null) return;
  const playing = change(tours);
  const now = atChapter({ ...tours, playing });
  if (now === null) return;
  const before = tours.playing;
  write(() => playing);
  const isSame = before?.tour === playing?.tour && before?.chapter === playing?.chapter;
  if (!isSame) showChapter(now.chapter);
}

function write(change: Change): void {
  store.setState(({ tours }) => (tours === null ? {} : { tours: { ...tours, playing: change(tours) } }));
}
