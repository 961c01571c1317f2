import type { ReachAreas, ReachBands } from "../layers/reach";
import { clipLine, clipRing } from "./clip";
import type { Frame } from "./frame";
import { aroundFrame } from "./ground-shapes";
import { inkOf } from "./over-shapes";
import type { Shape } from "./shapes";

/** Ground that reaches no farther than itself, in the tone of its strategy. */
export function areaShapes({ visible, data, outline, tone }: ReachAreas, frame: Frame): Shape[] {
  if (!visible) return [];
  const box = aroundFrame(frame);
  return data.flatMap((row): Shape[] => {
    const rings = outline(row).map((ring) => clipRing(ring.slice(1).map(frame.on), box));
    const lines = rings.filter(({ length }) => length > 2);
    const { colour: fill, opacity } = inkOf(tone(row));
    return lines.length === 0 ? [] : [{ kind: "path", lines, closed: true, ink: { fill, opacity } }];
  });
}

/** Lines as wide as they reach to both sides. What lies beyond the paper by less than that still reaches it. */
export function bandShapes({ visible, data, path, metres, tone }: ReachBands, frame: Frame): Shape[] {
  if (!visible) return [];
  const { left, top, right, bottom } = aroundFrame(frame);
  return data.flatMap((row): Shape[] => {
    const reach = frame.long(metres(row));
    const box = { left: left - reach, top: top - reach, right: right + reach, bottom: bottom + reach };
    const lines = clipLine(path(row).map(frame.on), box);
    const { colour: stroke, opacity } = inkOf(tone(row));
    const ink = { stroke, width: 2 * reach, opacity, round: true };
    return lines.length === 0 ? [] : [{ kind: "path", lines, closed: false, ink }];
  });
}
