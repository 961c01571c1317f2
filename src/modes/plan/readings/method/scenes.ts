import {
  CANDIDATES,
  DRAGGED,
  type ExampleDisc,
  MOVED,
  PILOTS,
  POINTS,
  type Spot,
  type Square,
  STATION,
} from "../../../../domain/method-example";
import type { MethodTopic } from "../../../../domain/method-topic";

/** How a disc looks: of the first strategy, a pilot, or a pilot that is not there (any more). */
export type Tone = "station" | "pilot" | "gone";

/** What the drawing of a topic shows beside the squares and the points. */
export interface Scene {
  readonly discs: readonly { readonly disc: ExampleDisc; readonly tone: Tone }[];
  /** The wood and the river. */
  readonly green: boolean;
  /** Squares in which something is not known. */
  readonly unknown: readonly Square[];
  /** Straight lines from each point to the nearest of these. */
  readonly lines: readonly (readonly [Spot, Spot])[];
  /** Points that the example is about; null: all alike. */
  readonly marked: readonly string[] | null;
}

const NOTHING: Scene = { discs: [], green: false, unknown: [], lines: [], marked: null };

const pilots = (...discs: readonly ExampleDisc[]) => discs.map((disc) => ({ disc, tone: "pilot" as const }));
const gone = (...discs: readonly ExampleDisc[]) => discs.map((disc) => ({ disc, tone: "gone" as const }));

const { first, second, inner } = PILOTS;
const strategies: Scene = { ...NOTHING, discs: [{ disc: STATION, tone: "station" }], green: true };

const away = ([x, y]: Spot, [ax, ay]: Spot): number => Math.hypot(x - ax, y - ay);
const nearest = (at: Spot): Spot => (away(at, first.at) <= away(at, second.at) ? first.at : second.at);

const candidate = (wanted: boolean) => CANDIDATES.filter(({ id }) => (id === "M") !== wanted);

export const SCENES: Readonly<Record<MethodTopic, Scene>> = {
  influence: strategies,
  coverage: { ...NOTHING, discs: pilots(first, second, inner) },
  overlap: { ...strategies, marked: ["a", "b", "f"] },
  known: { ...strategies, unknown: ["C"] },
  residents: {
    ...NOTHING,
    discs: pilots(first, second),
    lines: POINTS.map(({ at }) => [at, nearest(at)] as const),
  },
  live: { ...NOTHING, discs: [...gone(first), ...pilots(DRAGGED)] },
  gaps: { ...NOTHING, discs: pilots(first), marked: ["c", "d", "e", "f"] },
  inequality: { ...NOTHING, discs: pilots(first, second) },
  siting: { ...NOTHING, discs: [...gone(...candidate(false)), ...pilots(...candidate(true))] },
  difference: { ...NOTHING, discs: [...gone(second), ...pilots(first, MOVED)] },
  matrix: strategies,
};
