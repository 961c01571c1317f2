import { GROUND, type NewCity, rounded, squares } from "./wish";

/** Residents of each square, and at how many places they live. */
const RESIDENTS = { each: 1000, places: 4 } as const;
const DECIMALS = 4;

const zoneOf = (index: number, { zones }: NewCity): string | null =>
  zones ? String(1 + Math.floor(index / GROUND.across)) : null;

/** One row of the register for each square. */
export const province = (wish: NewCity) =>
  squares().map(({ code }, index) => ({
    code,
    name: `Comune ${index + 1}`,
    zone: zoneOf(index, wish),
    residents: RESIDENTS.each,
    altitude: null,
  }));

export function municipalities(wish: NewCity) {
  const rows = province(wish);
  return collection(
    squares().map(({ code, west, south }, index) => ({
      id: code,
      properties: {
        ...rows[index],
        membership: "core",
        headcounts: [],
        officialArea: null,
        residentMethod: "to-replace",
      },
      geometry: { type: "Polygon", coordinates: [ringOf(west, south)] },
    })),
  );
}

/** Zones that lie wholly inside have no ground around the perimeter. */
export const zones = (wish: NewCity) =>
  collection(
    [...new Set(province(wish).map(({ zone }) => zone))].map((id) => ({
      id,
      properties: { id, name: `Zona ${id}`, derived: false },
      geometry: null,
    })),
  );

/** Each municipality's residents at a few places around its middle, in steps from place to place. */
export function residents() {
  const scale = 10 ** DECIMALS;
  const step = Math.round((GROUND.side / 5) * scale);
  return {
    version: 1,
    decimals: DECIMALS,
    municipalities: squares().map(({ code, west, south }) => ({
      code,
      longitudes: [Math.round(west * scale) + step, step, step, step],
      latitudes: [Math.round(south * scale) + step, step, step, step],
      residents: Array.from({ length: RESIDENTS.places }, () => RESIDENTS.each / RESIDENTS.places),
    })),
  };
}

/** Counter-clockwise, as RFC 7946 wants an outer ring. */
function ringOf(west: number, south: number): number[][] {
  const [east, north] = [rounded(west + GROUND.side), rounded(south + GROUND.side)];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

export const collection = (features: readonly object[]) => ({
  type: "FeatureCollection",
  features: features.map((feature) => ({ type: "Feature", ...feature })),
});
