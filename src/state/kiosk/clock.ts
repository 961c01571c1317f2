import { type App, store } from "../store";
import { moment, tick } from "./happening";
import { untilEnd } from "./idle";
import { selectKiosk } from "./remember";

const SECOND = 1_000;

/** Lets time pass for the public screen: to the end of a phase, and second by second while it counts down. Returns the way to stop. */
export function keepTime(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const arm = () => {
    clearTimeout(timer);
    const { idle, settings } = selectKiosk(store.getState());
    const left = untilEnd(idle, moment(), settings);
    if (left !== null) timer = setTimeout(pass, idle.phase === "awake" ? left : left % SECOND || SECOND);
  };
  const pass = () => {
    tick();
    arm();
  };
  const follow = (app: App, before: App) => {
    if (app.kiosk?.idle !== before.kiosk?.idle || app.kiosk?.settings !== before.kiosk?.settings) arm();
  };
  arm();
  const unsubscribe = store.subscribe(follow);
  return () => {
    unsubscribe();
    clearTimeout(timer);
  };
}
