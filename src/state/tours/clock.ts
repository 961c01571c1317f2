import { type App, store } from "../store";
import { atChapter } from "./player";
import { nextChapter } from "./telling";

const SECOND = 1_000;

/** Turns to the next chapter whenever the one that is shown has stood for its time. Returns the way to stop. */
export function keepTurning(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const arm = ({ tours }: App) => {
    clearTimeout(timer);
    const now = tours?.playing?.running === true ? atChapter(tours) : null;
    if (now !== null) timer = setTimeout(turn, now.chapter.seconds * SECOND);
  };
  // A round of one chapter turns to itself: the telling does not change, and the clock goes on all the same.
  const turn = () => {
    const { tours: before } = store.getState();
    nextChapter();
    if (store.getState().tours?.playing === before?.playing) arm(store.getState());
  };
  const follow = (app: App, before: App) => {
    if (app.tours?.playing !== before.tours?.playing) arm(app);
  };
  arm(store.getState());
  const unsubscribe = store.subscribe(follow);
  return () => {
    unsubscribe();
    clearTimeout(timer);
  };
}
