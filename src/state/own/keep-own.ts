import type { Ground, Reckoning } from "../../domain/analysis";
import type { Geodata } from "../../domain/geodata";
import { ownPoints, type Taken, withOwn } from "../../domain/own-data";
import { type App, store } from "../store";
import type { Own } from "./memory";

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
  return isReady && own.taken !== own.applied && own.failure === null ? own.taken : null;
}

async function apply(reckoning: Handed, taken: readonly Taken[]): Promise<void> {
  const { city, points } = before(store.getState());
  if (city === null) return;
  const now = store.getState().geodata;
  const [geodata, residents] = [withOwn(city, taken), ownPoints(taken) ?? points];
  // Places to choose from and tables change no figure: all that was reckoned holds.
  if (now.status === "ready" && now.value.version === geodata.version) {
    const ready = { status: "ready", value: geodata } as const;
    store.setState(({ own }) => ({ geodata: ready, own: { ...own, city, points, applied: taken } }));
    return;
  }
  try {
    await reckoning.load(groundOf(geodata));
    if (residents !== null) await reckoning.loadResidents(residents);
    store.setState((app) => ({
      geodata: { status: "ready", value: geodata },
      ...(residents === null ? {} : { points: { status: "ready", value: residents } }),
      own: { ...app.own, city, points, applied: taken },
      answers: new Map(),
      failures: new Map(),
      places: new Map(),
      patchSites: new Map(),
    }));
  } catch (fault) {
    const failure = fault instanceof Error ? fault.message : String(fault);
    store.setState(({ own }) => ({ own: { ...own, failure, taken: own.applied } }));
    await handBack(reckoning);
  }
}

/** The reckoning is given again what everything rests on; if that fails too, its next question starts it anew. */
async function handBack(reckoning: Handed): Promise<void> {
  const { geodata, points } = store.getState();
  if (geodata.status !== "ready") return;
  await reckoning.load(groundOf(geodata.value));
  if (points.status === "ready") await reckoning.loadResidents(points.value);
}

/** The city's data as they came, whatever was taken in since. */
function before({ own, geodata, points }: App): Pick<Own, "city" | "points"> {
  return {
    city: own.city ?? (geodata.status === "ready" ? geodata.value : null),
    points: own.points ?? (points.status === "ready" ? points.value : null),
  };
}

/** What the reckoning works on. */
export const groundOf = ({ city, municipalities, sites, extents }: Geodata): Ground => ({
  strategies: city.strategies,
  layers: city.layers,
  municipalities,
  sites,
  extents,
});
