import { collection } from "./territory";
import { both, GROUND, type NewCity, rounded, squares } from "./wish";

/** A layer of the skeleton: one for each strategy, and one more for the pilots. */
interface NewLayer {
  readonly id: string;
  readonly strategy: string;
  readonly pilots: boolean;
}

export const strategyIds = ({ strategies }: NewCity): string[] =>
  Array.from({ length: strategies }, (_, index) => `strategy-${index + 1}`);

/** The layers in the order of the strategies; the pilots serve the last one. */
export function layersOf(wish: NewCity): NewLayer[] {
  const ids = strategyIds(wish);
  const places = ids.map((strategy, index) => ({ id: `places-${index + 1}`, strategy, pilots: false }));
  const last = ids.at(-1);
  return wish.pilots && last !== undefined
    ? [...places, { id: "pilots", strategy: last, pilots: true }]
    : places;
}

/** A layer as city.json names it. */
export const layerRow = ({ id, strategy, pilots }: NewLayer) => ({
  id,
  file: `${id}.geojson`,
  name: pilots ? both("Progetti pilota", "Pilots") : both(`Luoghi di ${strategy}`, `Places of ${strategy}`),
  singular: pilots ? both("Progetto pilota", "Pilot") : both("Luogo", "Place"),
  strategy,
  reach: 500,
  complete: true,
  proposal: pilots,
  numbered: pilots,
  source: id,
});

/** A place in each of the first two squares; layers stand a little apart, so that they meet and can be told apart. */
export function placesOf({ id, pilots }: NewLayer, index: number) {
  const shift = (GROUND.side / 10) * (index + 1);
  return collection(
    squares()
      .slice(0, 2)
      .map(({ code, west, south }, at) => ({
        id: `${id}-${at + 1}`,
        properties: {
          id: `${id}-${at + 1}`,
          name: both(`Da sostituire ${at + 1}`, `To replace ${at + 1}`),
          status: pilots ? "proposed" : "open",
          municipality: code,
          outside: false,
          category: null,
          accuracy: "made-up",
          accuracyMetres: null,
          foci: [],
          lines: [],
          number: pilots ? at + 1 : null,
        },
        geometry: { type: "Point", coordinates: [rounded(west + shift), rounded(south + shift)] },
      })),
  );
}
