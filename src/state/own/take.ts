import type { Taken } from "../../domain/own-data";
import { store } from "../store";
import { usable } from "./colours";

/** Takes a file in: from now on all figures follow it. */
export const takeIn = (taken: Taken): void => change((all) => [...all, taken]);

/** Puts one taking back; the others stay. */
export const putBack = (id: string): void => change((all) => all.filter((taken) => taken.id !== id));

/** Takes back the last taking. */
export const undoTaking = (): void => change((all) => all.slice(0, -1));

/** Puts everything back: the city's data alone. */
export const putAllBack = (): void => change(() => []);

function change(to: (taken: readonly Taken[]) => readonly Taken[]): void {
  store.setState(({ own, choropleth }) => {
    const taken = to(own.taken);
    return { own: { ...own, taken, failure: null }, choropleth: usable(choropleth, taken) };
  });
}
