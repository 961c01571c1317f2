import { mapIs, selectGeodata, selectIsMapGivenUp, store } from "../state";
import { type Covered, NOTHING_COVERED } from "./camera";
import { type Scale, scaleFor } from "./layers/scale";
import { setNodeState } from "./map-node";
import { Session } from "./session";

/** A lost context mostly comes back by itself within this time; after it a new one is made. Milliseconds. */
const PATIENCE = 6000;

/** What the furniture around the map can ask of it. */
export interface Atlas {
  readonly cover: (covered: Covered) => void;
  readonly home: () => void;
  readonly zoomBy: (steps: number) => void;
  /** The graphics context of now and all that belongs to it; null where there is none. */
  readonly session: () => Session | null;
  /** A length in metres that reads well, and how many CSS pixels it takes in the middle of the map. */
  readonly scale: () => Scale | null;
  /** Called whenever the scale may be another. */
  readonly onScale: (listener: () => void) => () => void;
}

/** The longest the bar of the scale may be, in the letters of the page: what it says stands in it. */
const BAR_REM = 6.875;

const listeners = new Set<() => void>();
let covered: Covered = NOTHING_COVERED;
let session: Session | null = null;
let scale: Scale | null = null;

/** The one map of the page. It opens when the city's data are there. */
export const atlas: Atlas = {
  cover: (now) => {
    covered = now;
    session?.rig.cover(now);
  },
  home: () => session?.later(() => session?.rig.home()),
  zoomBy: (steps) => session?.later(() => session?.rig.zoomBy(steps)),
  session: () => session,
  scale: () => scale,
  onScale: (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

open();
store.subscribe((app, before) => {
  // After what is under way: it may be the map itself that just said that its context is lost.
  if (selectIsMapGivenUp(app) && !selectIsMapGivenUp(before)) queueMicrotask(giveUp);
});

function open(): void {
  if (selectIsMapGivenUp(store.getState())) {
    giveUp();
    return;
  }
  if (selectGeodata(store.getState()) === null) {
    const stop = store.subscribe((app) => {
      if (selectGeodata(app) === null) return;
      stop();
      open();
    });
    return;
  }
  session = Session.open(covered);
  if (session === null) none();
  else watch(session);
}

function none(): void {
  const lost = store.getState().map === "lost";
  setNodeState(lost ? "lost" : "none");
  mapIs(lost ? "lost" : "none");
  if (lost) window.setTimeout(open, PATIENCE);
}

function watch({ map }: Session): void {
  let timer: number | undefined;
  map.on("webglcontextlost", () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(again, PATIENCE);
  });
  map.on("webglcontextrestored", () => window.clearTimeout(timer));
  map.on("move", measure);
  map.on("resize", measure);
  measure();
}

/** The public screen goes on without a map: no context is waited for or taken any more. */
function giveUp(): void {
  session?.remove();
  session = null;
  setNodeState("none");
  mapIs("none");
}

/** The context did not come back: the map gives it up and takes a new one. */
function again(): void {
  session?.remove();
  session = null;
  open();
}

function measure(): void {
  if (session === null) return;
  const { map } = session;
  const { clientWidth, clientHeight } = map.getContainer();
  const [x, y] = [clientWidth / 2, clientHeight / 2];
  const bar = BAR_REM * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const metres = map.unproject([x - bar / 2, y]).distanceTo(map.unproject([x + bar / 2, y]));
  const now = scaleFor(metres, bar);
  if (now.metres === scale?.metres && now.pixels === scale.pixels) return;
  scale = now;
  for (const listener of listeners) listener();
}
