import { offset } from "../../analysis/distance";
import { lonLat } from "../../analysis/piece";
import type { Edit } from "../../domain/scenario";
import type { EditRefusal } from "../../domain/scenario-check";
import { standsAt } from "../../domain/scenario-pilots";
import { store } from "../store";
import { edit, refusalFor } from "./editing";
import { remember } from "./remember";
import { selectPilots } from "./selectors/pilots";
import { selectPlanner } from "./selectors/scenarios";

/**
 * A step of something dragged or slid: figures and map follow it, nothing is written until `release`. A step that is
 * refused leaves the one before.
 */
export function hold(held: Edit): EditRefusal | null {
  const refusal = refusalFor(store.getState(), held);
  remember(() => (refusal === null ? { held, refused: null } : { refused: { edit: held, refusal } }));
  return refusal;
}

/** Writes what is in hand, as one edit. Null when there is nothing to refuse. */
export function release(): EditRefusal | null {
  const { held } = selectPlanner(store.getState());
  if (held === null) return null;
  remember(() => ({ held: null }));
  return edit(held);
}

/** Lets go of what is in hand: all is as before it was taken up. */
export const letGo = (): void => remember(() => ({ held: null }));

/** Moves a pilot by metres, from where it is in hand: a key that is held down is one edit, written on `release`. */
export function nudge(site: string, east: number, north: number): EditRefusal | null {
  const pilot = selectPilots(store.getState()).find(({ id }) => id === site);
  if (pilot === undefined) return { code: "site-unknown", values: { site } };
  const { held } = selectPlanner(store.getState());
  if (held !== null && !(held.kind === "move" && held.site === site)) release();
  const [longitude, latitude] = offset(lonLat(standsAt(pilot)), east, north);
  return hold({ kind: "move", site, to: [rounded(longitude), rounded(latitude)] });
}

/** To a tenth of a millimetre: a step there and one back lead to the very same place. */
const rounded = (degrees: number): number => Number(degrees.toFixed(9));
