import type { Strategy } from "../../domain/strategy";
import { strategiesIn } from "../../domain/strategy";
import type { Rgba } from "../../theme/colour";
import type { Look } from "../../theme/look";
import { SLOTS, type SlotNumber } from "../../theme/slots";
import type { HatchedPatches } from "../layers/patches";
import type { ReachDiscs, ReachedDisc } from "../layers/reach";
import { BADGE_SIZE, type Badge, type SignRow } from "../layers/signs";
import { boxesMeet, clipRing } from "./clip";
import { type Frame, PIXEL, type Point } from "./frame";
import { aroundFrame } from "./ground-shapes";
import type { Ink, Shape } from "./shapes";

/** A colour of a description as paper takes it: the theme's, and how strongly. */
export function inkOf([red, green, blue, alpha]: Rgba): {
  readonly colour: string;
  readonly opacity: number;
} {
  const digits = [red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("");
  return { colour: `#${digits}`, opacity: alpha / 255 };
}

/** The reach of what counts, as true circles with the hatch of their strategy: a tone alone would not survive a copier. */
export function discShapes({ visible, data, centre, metres, edge }: ReachDiscs, frame: Frame): Shape[] {
  if (!visible) return [];
  return data.flatMap((row: ReachedDisc): Shape[] => {
    const [middle, radius] = [frame.on(centre(row)), frame.long(metres(row))];
    if (!isSeen(middle, radius, frame)) return [];
    const { colour } = inkOf(edge(row));
    const ink: Ink = { hatch: [row.slot], stroke: colour, width: PIXEL };
    return [{ kind: "disc", centre: middle, radius, ink }];
  });
}

function isSeen({ x, y }: Point, radius: number, frame: Frame): boolean {
  return boxesMeet(
    { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius },
    aroundFrame(frame),
  );
}

/** Ground that strategies share: the tone of the map, and the hatches of its members; those of one kind are one path. */
export function patchShapes(
  { visible, data, outline, tone }: HatchedPatches,
  strategies: readonly Strategy[],
  frame: Frame,
): Shape[] {
  if (!visible) return [];
  const box = aroundFrame(frame);
  const kinds = [...new Set(data.map(({ subset }) => subset))].toSorted((one, other) => one - other);
  return kinds.flatMap((subset): Shape[] => {
    const rows = data.filter((row) => row.subset === subset);
    const rings = rows.flatMap(outline).map((ring) => clipRing(ring.slice(1).map(frame.on), box));
    const lines = rings.filter(({ length }) => length > 2);
    const [first] = rows;
    if (first === undefined || lines.length === 0) return [];
    const { colour, opacity } = inkOf(tone(first));
    const hatch = strategiesIn(strategies, subset).map(({ slot }) => slot);
    return [
      { kind: "path", lines, closed: true, ink: { fill: colour, opacity } },
      { kind: "path", lines, closed: true, ink: { hatch } },
    ];
  });
}

/** Points with the sign of their strategy, from afar small forms: as the map paints them. */
export function signShapes(rows: readonly SignRow[], small: boolean, look: Look, frame: Frame): Shape[] {
  const size = (small ? BADGE_SIZE.small : BADGE_SIZE.large) * PIXEL;
  return rows.flatMap(({ centre, badge }) => {
    const middle = frame.on(centre);
    return isSeen(middle, size / 2, frame) ? badgeShapes({ ...badge, small }, middle, size, look) : [];
  });
}

/** The side of the box that a sign's path is drawn in. */
const SIGN_BOX = 24;

/** One badge around a place. */
export function badgeShapes(badge: Badge, middle: Point, size: number, look: Look): Shape[] {
  const colour = look.slots[badge.slot];
  const width = (badge.small ? 0.14 : 0.06) * size;
  const opacity = badge.faint ? 0.6 : 1;
  const ink: Ink = {
    fill: badge.hollow ? look.inside : colour,
    stroke: badge.hollow ? colour : look.inside,
    width,
    opacity,
  };
  const form = formShape(badge.form, middle, size / 2 - width / 2, ink);
  if (badge.small) return [form];
  const scale = ((badge.form === "diamond" ? 0.46 : 0.58) * size) / SIGN_BOX;
  const at = { x: middle.x - (scale * SIGN_BOX) / 2, y: middle.y - (scale * SIGN_BOX) / 2 };
  return [form, signShape(badge.slot, at, scale, badge.hollow ? colour : look.onSlot)];
}

const signShape = (slot: SlotNumber, at: Point, scale: number, fill: string): Shape => ({
  kind: "sign",
  path: SLOTS[slot].sign.path,
  at,
  scale,
  ink: { fill },
});

function formShape(form: Badge["form"], { x, y }: Point, half: number, ink: Ink): Shape {
  if (form === "round") return { kind: "disc", centre: { x, y }, radius: half, ink };
  const turned = form === "diamond";
  const corners = turned
    ? [
        [0, -1],
        [1, 0],
        [0, 1],
        [-1, 0],
      ]
    : [
        [-1, -1],
        [1, -1],
        [1, 1],
        [-1, 1],
      ];
  const points = corners.map(([across = 0, down = 0]) => ({ x: x + across * half, y: y + down * half }));
  return { kind: "path", lines: [points], closed: true, ink };
}
