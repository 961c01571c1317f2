/** Everything that is drawn on MapLibre's canvas, from the bottom up. */
const ON_THE_GROUND = [
  "paper",
  "zones-around",
  "municipalities",
  "municipalities-unknown",
  // A basemap lies over the tones of the ground, which would hide it, and under all that says something.
  "basemap-greens",
  "basemap-waters",
  "basemap-streams",
  "basemap-buildings",
  "basemap-roads",
  "basemap-main-roads",
  "woods",
  "gravel",
  "waters",
  "rivers",
  "municipalities-dimmed",
  "zone-hairlines",
  "municipality-borders",
  "zone-borders",
  "schematic-lines",
  "site-lines",
  "provisional",
  "perimeter",
  "marked-sites",
  "marked-units-halo",
  "marked-units",
  "marked-patch-halo",
  "marked-patch",
  "schematic-line-names",
  "site-names",
  "zone-names",
  "water-names",
  "municipality-names",
  "room-for-signs",
  "room-for-marks",
] as const;

/** Everything that deck.gl draws over it, from the bottom up. The numbered marks stand above both. */
const OVER_IT = [
  "patches",
  "changes",
  "forbidden",
  "forbidden-edges",
  "drawn-area",
  "reach-areas",
  "reach-bands",
  "reach-discs",
  "residents",
  "chosen-reach",
  "planned-reach-casing",
  "planned-reach",
  "ghost-lines",
  "signs",
  "marked-points",
  "gap-rings",
  "drawn-line",
  "drawn-corners",
  "preview-areas",
  "preview-casing",
  "preview-lines",
  "preview-points",
] as const;

/** The one list of what lies over what. */
export const ORDER: readonly string[] = [...ON_THE_GROUND, ...OVER_IT];

/**
 * The place of a layer from the bottom.
 * @throws when the id is not in the list: a layer that nobody placed must not be drawn
 */
export function rankOf(id: string): number {
  const rank = ORDER.indexOf(id);
  if (rank < 0) throw new Error(`the order of layers: got «${id}», wanted one of ${ORDER.join(", ")}`);
  return rank;
}

/** The lowest of the drawn layers that lies over `id`; undefined when `id` is the topmost. */
export function firstAbove(id: string, drawn: Iterable<string>): string | undefined {
  const rank = rankOf(id);
  return [...drawn].filter((other) => rankOf(other) > rank).sort((a, b) => rankOf(a) - rankOf(b))[0];
}

/** The same things from the bottom up. */
export function inOrder<Drawn extends { readonly id: string }>(drawn: readonly Drawn[]): Drawn[] {
  return [...drawn].sort((a, b) => rankOf(a.id) - rankOf(b.id));
}
