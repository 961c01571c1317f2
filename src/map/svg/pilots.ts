import type { Ghost } from "../../domain/scenario-pilots";
import type { Site } from "../../domain/site";
import type { Strategy } from "../../domain/strategy";
import type { Look } from "../../theme/look";
import type { SlotNumber } from "../../theme/slots";
import { positionOf } from "../layers/signs";
import { around, type Box, boxesMeet, boxHolds } from "./clip";
import type { Frame, Point } from "./frame";
import type { Ink, Shape } from "./shapes";

/** Millimetres: the numbered disc, and with the ring of a proposal around it. */
export const MARK = { disc: 2, ring: 2.55, line: 0.3, letters: 2.7, dot: 0.45 } as const;

/** A pilot whose number stands on the paper. */
export interface Mark {
  readonly id: string;
  readonly number: number | null;
  readonly slot: SlotNumber | undefined;
  readonly proposal: boolean;
  /** Where the pilot is. */
  readonly place: Point;
  /** Where its number stands: on the place, or beside a disc that it would hide. */
  readonly middle: Point;
}

/** A disc that is larger than its number by this is not hidden by it. */
const OPEN = 1.9;

/** The pilots of the frame, each number where it hides neither reach nor another number as far as there is room. */
export function marksOf(pilots: readonly Site[], strategies: readonly Strategy[], frame: Frame): Mark[] {
  const seen = pilots.flatMap((site) => {
    const place = placeOf(site, frame);
    return place === null ? [] : [{ site, place, radius: frame.long(site.reach ?? 0) }];
  });
  const dots = seen.map(({ place }) => around(place, MARK.dot * 2));
  const taken: Box[] = [];
  return seen.map(({ site, place, radius }) => {
    const free = (middle: Point) => {
      const box = around(middle, MARK.ring);
      return boxHolds(paperOf(frame), box) && ![...taken, ...dots].some((other) => boxesMeet(other, box));
    };
    const middle = radius >= OPEN * MARK.ring ? place : (asides(place, radius).find(free) ?? place);
    taken.push(around(middle, MARK.ring));
    const slot = strategies.find(({ id }) => id === site.strategy)?.slot;
    return { id: site.id, number: site.number, slot, proposal: site.proposal, place, middle };
  });
}

const paperOf = ({ width, height }: Frame): Box => ({ left: 0, top: 0, right: width, bottom: height });

function placeOf(site: Pick<Site, "geometry">, frame: Frame): Point | null {
  const position = positionOf(site);
  const place = position === null ? null : frame.on(position);
  return place !== null && boxHolds(paperOf(frame), around(place, 0)) ? place : null;
}

/** Eighths of a turn in the order in which a reader looks for a number beside a disc. */
const WAYS = [1, 7, 3, 5, 0, 2, 6, 4];

function asides({ x, y }: Point, radius: number): Point[] {
  return [0.5, 2.5, 5].flatMap((gap) =>
    WAYS.map((way) => {
      const away = radius + MARK.ring + gap;
      return { x: x + away * Math.cos((way * Math.PI) / 4), y: y - away * Math.sin((way * Math.PI) / 4) };
    }),
  );
}

/** The dashes of the ring that a proposal wears, a part of a millimetre each. */
const DASH = [0.7, 0.55];

/** A numbered disc, the ring of a proposal, and the way back to its place. */
export function markShapes({ number, slot, proposal, place, middle }: Mark, look: Look): Shape[] {
  const colour = slot === undefined ? look.ink : look.slots[slot];
  const isAside = middle !== place;
  const ring: Ink = { stroke: colour, width: MARK.line, dash: DASH, fill: look.inside };
  return [
    ...(isAside ? [line([place, middle], { stroke: look.ink, width: 0.25 })] : []),
    ...(isAside ? [disc(place, MARK.dot, { fill: look.ink })] : []),
    ...(proposal ? [disc(middle, MARK.ring, ring)] : []),
    disc(middle, MARK.disc, { fill: colour, stroke: look.inside, width: 0.2 }),
    ...(number === null ? [] : [figure(String(number), middle, look.onSlot, colour)]),
  ];
}

/** Where a pilot of the data stood that was moved or removed, and the way to where it stands now. */
export function ghostShapes(
  { site, change }: Ghost,
  pilots: readonly Site[],
  look: Look,
  frame: Frame,
): Shape[] {
  const from = placeOf(site, frame);
  if (from === null) return [];
  const now = pilots.find(({ id }) => id === site.id);
  const at = now === undefined ? null : positionOf(now);
  const ink: Ink = { stroke: look.ghost, width: MARK.line, dash: [0.9, 0.6], fill: look.inside };
  const cross: Ink = { stroke: look.ghost, width: MARK.line };
  const arm = MARK.disc * 0.7;
  const bars = [-1, 1].map((way) =>
    line(
      [
        { x: from.x - arm, y: from.y - way * arm },
        { x: from.x + arm, y: from.y + way * arm },
      ],
      cross,
    ),
  );
  return [
    ...(at === null
      ? []
      : [line([from, frame.on(at)], { stroke: look.ghost, width: MARK.line, dash: [1.2, 0.9] })]),
    disc(from, MARK.disc, ink),
    ...(change === "removed" ? bars : []),
    ...(change === "moved" && site.number !== null
      ? [figure(String(site.number), from, look.ink, look.inside)]
      : []),
  ];
}

const disc = (centre: Point, radius: number, ink: Ink): Shape => ({ kind: "disc", centre, radius, ink });
const line = (points: readonly Point[], ink: Ink): Shape => ({
  kind: "path",
  lines: [points],
  closed: false,
  ink,
});

const figure = (text: string, middle: Point, colour: string, halo: string): Shape => ({
  kind: "letters",
  letters: {
    lines: [{ text, slanted: false, scale: 1 }],
    middle,
    turn: 0,
    setting: { size: MARK.letters, strong: true, spacing: 0, lead: 1, colour, halo, haloWidth: 0 },
  },
});
