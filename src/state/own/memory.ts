import type { Geodata } from "../../domain/geodata";
import type { Taken } from "../../domain/own-data";
import type { DeviceTrouble } from "../device/scenario-store";
import type { PointsState } from "../store";

/** The visitor's own data, and the city's as they were before any of it. */
export interface Own {
  /** null until something was taken in: until then the city's data are those that everything is shown of. */
  readonly city: Geodata | null;
  /** null until then as well; a city whose residents could not be read has none to go back to, and why. */
  readonly points: PointsState | null;
  /** What was taken in, the last one last. */
  readonly taken: readonly Taken[];
  /** The takings that all that is shown rests on; others are still being handed to the reckoning. */
  readonly applied: readonly Taken[];
  /** Why the takings could not be handed over; what is shown rests on `applied`. */
  readonly failure: string | null;
  /** Why the device does not keep the takings; null: it does, or was not asked. */
  readonly trouble: DeviceTrouble | null;
  /** How many takings on the device this app cannot read. */
  readonly unreadable: number;
}

const NONE: readonly Taken[] = [];

export const NOTHING_OWN: Own = {
  city: null,
  points: null,
  taken: NONE,
  applied: NONE,
  failure: null,
  trouble: null,
  unreadable: 0,
};
