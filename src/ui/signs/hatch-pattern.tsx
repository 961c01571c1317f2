import { type ReactNode, useId } from "react";
import { type Mark, marksOf, TILE } from "../../theme/hatch";
import { hatchTone } from "../../theme/hatch-tone";
import { SLOTS, type SlotNumber } from "../../theme/slots";
import { variableOf } from "../../theme/variables";

interface HatchPatternProps {
  readonly id: string;
  readonly slots: readonly SlotNumber[];
}

/** An SVG pattern: the hatches of all slots one over the other, each in its own colour, on one neutral tone. */
function HatchPattern({ id, slots }: HatchPatternProps) {
  return (
    <pattern id={id} width={TILE} height={TILE} patternUnits="userSpaceOnUse">
      <rect width={TILE} height={TILE} fill={variableOf(hatchTone(slots.length))} />
      {slots.map((slot) => (
        <g key={slot} color={`var(--slot-${slot})`}>
          {marksOf(SLOTS[slot].hatch).map(drawMark)}
        </g>
      ))}
    </pattern>
  );
}

/** One stroke or dot in the current colour. */
export function drawMark(mark: Mark, index: number) {
  if (mark.kind === "line") {
    const [[x1, y1], [x2, y2]] = [mark.from, mark.to];
    return (
      <line key={index} x1={x1} y1={y1} x2={x2} y2={y2} stroke="currentColor" strokeWidth={mark.width} />
    );
  }
  const [cx, cy] = mark.centre;
  const paint =
    mark.width === null
      ? { fill: "currentColor" }
      : { fill: "none", stroke: "currentColor", strokeWidth: mark.width };
  return <circle key={index} cx={cx} cy={cy} r={mark.radius} {...paint} />;
}

export interface HatchFillProps {
  readonly slots: readonly SlotNumber[];
  /** Draws with the fill, inside an `<svg>`. */
  readonly children: (fill: string) => ReactNode;
}

/** Gives its child a fill of the hatches of some slots, under an id of its own. */
export function HatchFill({ slots, children }: HatchFillProps) {
  const id = useId();
  return (
    <>
      <defs>
        <HatchPattern id={id} slots={slots} />
      </defs>
      {children(`url(#${id})`)}
    </>
  );
}
