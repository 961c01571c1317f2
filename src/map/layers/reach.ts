import type { Position } from "../../domain/city";
import type { Site } from "../../domain/site";
import type { Strategy } from "../../domain/strategy";
import { type Rgba, rgba } from "../../theme/colour";
import type { Look } from "../../theme/look";
import type { SlotNumber } from "../../theme/slots";
import type { Description, Path, Rings } from "./description";
import { positionOf } from "./signs";

export interface ReachedDisc {
  readonly centre: Position;
  readonly metres: number;
  readonly slot: SlotNumber;
}
export interface ReachedBand {
  readonly path: Path;
  readonly metres: number;
  readonly slot: SlotNumber;
}
export interface ReachedArea {
  readonly rings: Rings;
  readonly slot: SlotNumber;
}
export interface Reaches {
  readonly discs: readonly ReachedDisc[];
  readonly bands: readonly ReachedBand[];
  readonly areas: readonly ReachedArea[];
}

/** How far each site that counts reaches: points as discs, lines as bands, areas as themselves. */
export function reachesOf(
  sites: readonly Site[],
  counted: ReadonlySet<string>,
  strategies: readonly Strategy[],
): Reaches {
  const slots = new Map(strategies.map(({ id, slot }) => [id, slot]));
  const reaching = sites.flatMap((site) => {
    const slot = slots.get(site.strategy ?? "");
    return slot === undefined || !counted.has(site.id) ? [] : [{ site, slot }];
  });
  return {
    discs: reaching.flatMap(({ site, slot }) => {
      const centre = positionOf(site);
      return centre === null || site.reach === null ? [] : [{ centre, metres: site.reach, slot }];
    }),
    bands: reaching.flatMap(({ site, slot }) => {
      const metres = site.reach;
      return metres === null ? [] : pathsOf(site).map((path) => ({ path, metres, slot }));
    }),
    areas: reaching.flatMap(({ site, slot }) => polygonsOf(site).map((rings) => ({ rings, slot }))),
  };
}

function pathsOf({ geometry }: Site): readonly Path[] {
  if (geometry.type === "LineString") return [geometry.coordinates];
  return geometry.type === "MultiLineString" ? geometry.coordinates : [];
}

function polygonsOf({ geometry }: Site): readonly Rings[] {
  if (geometry.type === "Polygon") return [geometry.coordinates];
  return geometry.type === "MultiPolygon" ? geometry.coordinates : [];
}

const FILL = 34;
const EDGE = 200;

export interface ReachAreas extends Description<"areas", ReachedArea> {
  readonly outline: (row: ReachedArea) => Rings;
  readonly tone: (row: ReachedArea) => Rgba;
}
/** Lines as wide as they reach to both sides. */
export interface ReachBands extends Description<"bands", ReachedBand> {
  readonly path: (row: ReachedBand) => Path;
  readonly metres: (row: ReachedBand) => number;
  readonly tone: (row: ReachedBand) => Rgba;
}
export interface ReachDiscs extends Description<"discs", ReachedDisc> {
  readonly centre: (row: ReachedDisc) => Position;
  readonly metres: (row: ReachedDisc) => number;
  readonly tone: (row: ReachedDisc) => Rgba;
  readonly edge: (row: ReachedDisc) => Rgba;
}

/** The reach of what counts: pale, so that several can lie over one another. */
export function reachLayers(
  { discs, bands, areas }: Reaches,
  look: Look,
  visible: boolean,
): readonly [ReachAreas, ReachBands, ReachDiscs] {
  const [tone, edge] = [toneOf(look, FILL), toneOf(look, EDGE)];
  const common = { visible, trigger: look.name, tone };
  return [
    { ...common, kind: "areas", id: "reach-areas", data: areas, outline: ({ rings }) => rings },
    {
      ...common,
      kind: "bands",
      id: "reach-bands",
      data: bands,
      path: ({ path }) => path,
      metres: ({ metres }) => metres,
    },
    {
      ...common,
      kind: "discs",
      id: "reach-discs",
      data: discs,
      centre: ({ centre }) => centre,
      metres: ({ metres }) => metres,
      edge,
    },
  ];
}

/** A strategy's colour; read once, because it is asked for with every row. */
function toneOf(look: Look, alpha: number): (row: { readonly slot: SlotNumber }) => Rgba {
  const tones = new Map<SlotNumber, Rgba>();
  return ({ slot }) => {
    const tone = tones.get(slot) ?? rgba(look.slots[slot], alpha);
    tones.set(slot, tone);
    return tone;
  };
}
