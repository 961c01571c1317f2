import type { Look } from "../theme/look";
import { SLOTS } from "../theme/slots";
import { BADGE_SIZE, type Badge, badgeName, type Form, type SignRow } from "./layers/signs";
import { type Atlas, paintAtlas } from "./paint-image";

const MARGIN = 2;
/** The side of the box that a sign's path is drawn in. */
const SIGN_BOX = 24;

/** All badges that these rows may wear, from near and from afar. */
export function paintBadges(rows: readonly SignRow[], look: Look): Atlas {
  const worn = new Set(rows.map(({ badge }) => badge));
  const badges = [...worn].flatMap((badge): Badge[] => [
    { ...badge, small: false },
    { ...badge, small: true },
  ]);
  const byName = new Map(badges.map((badge) => [badgeName(badge), badge]));
  const pieces = [...byName].map(([name, badge]) => ({
    name,
    paint: (context: CanvasRenderingContext2D) => paint(context, badge, look),
  }));
  return paintAtlas(pieces, BADGE_SIZE.large + 2 * MARGIN, MARGIN);
}

/** Fills its frame whether small or large: the layer sets the size. */
function paint(context: CanvasRenderingContext2D, badge: Badge, look: Look): void {
  const colour = look.slots[badge.slot];
  const thick = badge.small ? 3.5 : 1.5;
  const inset = thick / 2 + 0.25;
  const shape = outline(badge.form, inset, BADGE_SIZE.large - inset);
  context.globalAlpha = badge.faint ? 0.6 : 1;
  context.fillStyle = badge.hollow ? look.inside : colour;
  context.strokeStyle = badge.hollow ? colour : look.inside;
  context.lineWidth = thick;
  context.fill(shape);
  context.stroke(shape);
  if (badge.small) return;
  context.fillStyle = badge.hollow ? colour : look.onSlot;
  const scale = (badge.form === "diamond" ? 0.46 : 0.58) * (BADGE_SIZE.large / SIGN_BOX);
  const shift = (BADGE_SIZE.large - SIGN_BOX * scale) / 2;
  context.translate(shift, shift);
  context.scale(scale, scale);
  context.fill(new Path2D(SLOTS[badge.slot].sign.path), "evenodd");
}

function outline(form: Form, from: number, to: number): Path2D {
  const path = new Path2D();
  const middle = (from + to) / 2;
  if (form === "round") path.arc(middle, middle, (to - from) / 2, 0, 2 * Math.PI);
  else if (form === "square") path.roundRect(from, from, to - from, to - from, 3);
  else {
    path.moveTo(middle, from);
    path.lineTo(to, middle);
    path.lineTo(middle, to);
    path.lineTo(from, middle);
    path.closePath();
  }
  return path;
}
