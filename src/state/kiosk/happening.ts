import { FIRST_ROOTS } from "../roots";
import { type App, store } from "../store";
import { endTour, tellRound } from "../tours/telling";
import { goneBack } from "./going-back";
import { type Idle, type IdleEvent, secondsLeft, stepped } from "./idle";
import type { Kiosk } from "./memory";
import { remember, selectKiosk } from "./remember";
import { count, visitOf } from "./visiting";

/** The moment by a clock that nobody sets anew. */
export const moment = (): number => performance.now();

/** Somebody touches the screen, with a finger or a key. */
export const touch = (): void => happen({ kind: "touch", at: moment() });
/** Time has passed. */
export const tick = (): void => happen({ kind: "tick", at: moment() });
/** Staff wipe the screen: it listens to no touch for as long as the settings say, and begins anew then. */
export const cleanScreen = (): void => happen({ kind: "clean", at: moment() });

function happen(event: IdleEvent): void {
  const kiosk = selectKiosk(store.getState());
  const idle = stepped(kiosk.idle, event, kiosk.settings);
  const left = secondsLeft(idle, event.at, kiosk.settings);
  if (idle === kiosk.idle && left === kiosk.left) return;
  remember(() => ({ idle, left }));
  if (idle.phase !== kiosk.idle.phase) enterPhase(idle, kiosk, event.at);
}

/** What follows from another phase. A visit ends with the last touch, or when staff send the visitor away. */
function enterPhase({ phase }: Idle, { idle: before }: Kiosk, at: number): void {
  if (phase === "awake" && before.phase === "touring") begin(at);
  if (phase === "asking") end(before.since);
  if (phase === "cleaning") end(at);
  if (phase === "touring") leave();
}

/** A visitor comes: the tour stops where it is, and what they see stays, but for colours that only its words explained. */
function begin(at: number): void {
  endTour();
  store.setState((app) => ({
    choropleth: FIRST_ROOTS.choropleth,
    kiosk: { ...selectKiosk(app), visit: visitOf(app, at), before: beforeNow(app) },
  }));
}

const beforeNow = ({ planner }: App): Kiosk["before"] => ({
  shelf: new Map([...(planner?.shelf ?? [])].filter(([, { leaving }]) => !leaving)),
  at: new Date().toISOString(),
});

const end = (ended: number): void => remember(({ visit }) => ({ visit: visit && { ...visit, ended } }));

/** Nobody is there: everything goes back, and the tours begin. */
function leave(): void {
  const kiosk = selectKiosk(store.getState());
  count(kiosk);
  store.setState((app) => ({ ...goneBack(app, kiosk), kiosk: atHome(kiosk) }));
  kiosk.page.putBack();
  tellRound(kiosk.settings.tours);
}

const atHome = (kiosk: Kiosk): Kiosk => ({
  ...kiosk,
  visit: null,
  staffPage: "closed",
  textSize: kiosk.home.textSize,
});
