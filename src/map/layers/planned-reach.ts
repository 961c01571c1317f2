import type { Position } from "../../domain/city";
import { standsAt } from "../../domain/scenario-pilots";
import type { Site } from "../../domain/site";
import type { Strategy } from "../../domain/strategy";
import { type Rgba, rgba } from "../../theme/colour";
import type { Look } from "../../theme/look";
import type { SlotNumber } from "../../theme/slots";
import type { Description } from "./description";

/** How far a pilot reaches, or would reach, in a straight line. */
export interface PlannedReach {
  readonly id: string;
  readonly centre: Position;
  readonly metres: number;
  readonly slot: SlotNumber | null;
}

/** Discs of a radius on the ground with an edge in CSS pixels. */
export interface EdgedDiscs<Row = PlannedReach> extends Description<"edged-discs", Row> {
  readonly centre: (row: Row) => Position;
  readonly metres: (row: Row) => number;
  readonly tone: (row: Row) => Rgba;
  readonly edge: (row: Row) => Rgba;
  readonly width: (row: Row) => number;
  readonly dashed: boolean;
}

/** How the discs of pilots are drawn. */
export interface ReachDrawing {
  /** The pilots whose edge is heavier, by id. */
  readonly marked: ReadonlySet<string>;
  /** false: the edge alone, because what lies inside says more. */
  readonly filled: boolean;
}

/** The straight-line reach of pilots; one that reaches nothing has no disc. */
export function plannedReaches(pilots: readonly Site[], strategies: readonly Strategy[]): PlannedReach[] {
  const slots = new Map(strategies.map(({ id, slot }) => [id, slot]));
  return pilots.flatMap((pilot) => {
    const slot = slots.get(pilot.strategy ?? "") ?? null;
    return pilot.reach === null ? [] : [{ id: pilot.id, centre: standsAt(pilot), metres: pilot.reach, slot }];
  });
}

const EDGE = 2;
const MARKED_EDGE = 3;
/** What of the casing is seen on either side of the edge. */
const CASING = 1.5;
const FILL = 38;

const colourOf = ({ slot }: PlannedReach, look: Look): string =>
  slot === null ? look.ink : look.slots[slot];

/** A pale disc with a clear edge; under the edge a light casing, so that it stands out from dark ground too. */
export function plannedReachLayers(
  data: readonly PlannedReach[],
  look: Look,
  { marked, filled }: ReachDrawing,
): readonly [casing: EdgedDiscs, edge: EdgedDiscs] {
  const width = ({ id }: PlannedReach) => (marked.has(id) ? MARKED_EDGE : EDGE);
  const common = {
    kind: "edged-discs" as const,
    visible: data.length > 0,
    data,
    trigger: [look.name, filled, ...marked].join(" "),
    centre: ({ centre }: PlannedReach) => centre,
    metres: ({ metres }: PlannedReach) => metres,
    dashed: false,
  };
  return [
    {
      ...common,
      id: "planned-reach-casing",
      tone: () => rgba(look.halo, 0),
      edge: () => rgba(look.halo, 230),
      width: (row) => width(row) + 2 * CASING,
    },
    {
      ...common,
      id: "planned-reach",
      tone: (row) => rgba(colourOf(row, look), filled ? FILL : 0),
      edge: (row) => rgba(colourOf(row, look)),
      width,
    },
  ];
}

/** How far the places that a search has chosen would reach: broken edges, because nothing stands there. */
export function chosenReachLayer(data: readonly PlannedReach[], look: Look): EdgedDiscs {
  return {
    kind: "edged-discs",
    id: "chosen-reach",
    visible: data.length > 0,
    data,
    trigger: look.name,
    centre: ({ centre }) => centre,
    metres: ({ metres }) => metres,
    tone: () => rgba(look.action, 30),
    edge: () => rgba(look.action),
    width: () => EDGE,
    dashed: true,
  };
}
