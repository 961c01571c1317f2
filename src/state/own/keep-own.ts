import type { Ground, Reckoning } from "../../domain/analysis";
import type { Geodata } from "../../domain/geodata";
import { ownPoints, type Taken, withOwn } from "../../domain/own-data";
import { type App, type PointsState, store } from "../store";

/** The reckoning as far as it is handed data. */
type Handed = Pick<Reckoning, "load" | "loadResidents">;

/**
 * Lets everything follow what was taken in: the reckoning is handed the changed data first and the store after it, so that no
 * question is asked of data that the reckoning does not have. What cannot be handed over is said, and all stays as it was.
 * @returns the way to stop
 */
export function keepOwn(reckoning: Handed): () => void {
  let busy = false;
  const follow = async () => {
    if (busy) return;
    busy = true;
    try {
      for (let wanted = due(store.getState()); wanted !== null; wanted = due(store.getState()))
        await apply(reckoning, wanted);
    } finally {
      busy = false;
    }
  };
  void follow();
  return store.subscribe(() => void follow());
}

/** What is taken and not yet applied; null when all is, or when it waits for the city or its residents. */
function due({ own, geodata, points }: App): readonly Taken[] | null {
  const isReady = geodata.status === "ready" && points.status !== "waiting";
  return isReady && own.taken !== own.applied ? own.taken : null;
}

async function apply(reckoning: Handed, taken: readonly Taken[]): Promise<void> {
  const { city, points } = before(store.getState());
  const [now, geodata] = [store.getState().geodata, withOwn(city, taken)];
  // Places to choose from and tables change no figure: all that was reckoned holds.
  if (now.status === "ready" && now.value.version === geodata.version) {
    const ready = { status: "ready", value: geodata } as const;
    store.setState(({ own }) => ({ geodata: ready, own: { ...own, city, points, applied: taken } }));
    return;
  }
  const people = ownPoints(taken);
  const residents: PointsState = people === null ? points : { status: "ready", value: people };
  try {
    await hand(reckoning, geodata, residents);
    store.setState((app) => ({
      geodata: { status: "ready", value: geodata },
      points: residents,
      own: { ...app.own, city, points, applied: taken },
      answers: new Map(),
      failures: new Map(),
      places: new Map(),
      patchSites: new Map(),
    }));
  } catch (fault) {
    giveUp(taken, reasonOf(fault));
    await handBack(reckoning);
  }
}

async function hand(reckoning: Handed, geodata: Geodata, points: PointsState): Promise<void> {
  await reckoning.load(groundOf(geodata));
  if (points.status === "ready") await reckoning.loadResidents(points.value);
}

/** What could not be handed over is not taken; what was taken or put back in the meantime is tried by itself. */
function giveUp(tried: readonly Taken[], failure: string): void {
  store.setState(({ own }) => {
    const { applied } = own;
    const kept = applied.filter((one) => own.taken.includes(one) || !tried.includes(one));
    const since = own.taken.filter((one) => !tried.includes(one) && !applied.includes(one));
    const isAsBefore = kept.length === applied.length && since.length === 0;
    return { own: { ...own, failure, taken: isAsBefore ? applied : [...kept, ...since] } };
  });
}

/** The reckoning is given again what everything rests on; if that fails too it is said, and its next question starts it anew. */
async function handBack(reckoning: Handed): Promise<void> {
  const { geodata, points } = store.getState();
  if (geodata.status !== "ready") return;
  try {
    await hand(reckoning, geodata.value, points);
  } catch (fault) {
    const again = reasonOf(fault);
    store.setState(({ own }) => {
      const isNew = own.failure !== null && own.failure !== again;
      return { own: { ...own, failure: isNew ? `${own.failure}; ${again}` : again } };
    });
  }
}

const reasonOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault));

/** The city's data as they came, whatever was taken in since. @throws before they are there */
function before({ own, geodata, points }: App): { readonly city: Geodata; readonly points: PointsState } {
  const city = own.city ?? (geodata.status === "ready" ? geodata.value : null);
  if (city === null) throw new Error("The visitor's own data lie over a city's, got none");
  return { city, points: own.points ?? points };
}

/** What the reckoning works on. */
export const groundOf = ({ city, municipalities, sites, extents }: Geodata): Ground => ({
  strategies: city.strategies,
  layers: city.layers,
  municipalities,
  sites,
  extents,
});
