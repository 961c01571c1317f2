import type { Taken } from "../../domain/own-data";
import { store } from "../store";

/** Takes a file in: from now on all figures follow it. */
export function takeIn(taken: Taken): void {
  store.setState(({ own }) => ({ own: { ...own, taken: [...own.taken, taken], failure: null } }));
}

/** Puts one taking back; the others stay. */
export function putBack(id: string): void {
  store.setState(({ own }) => ({
    own: { ...own, taken: own.taken.filter((taken) => taken.id !== id), failure: null },
  }));
}

/** Takes back the last taking. */
export function undoTaking(): void {
  store.setState(({ own }) => ({ own: { ...own, taken: own.taken.slice(0, -1), failure: null } }));
}

/** Puts everything back: the city's data alone. */
export function putAllBack(): void {
  store.setState(({ own }) => ({ own: { ...own, taken: [], failure: null } }));
}
