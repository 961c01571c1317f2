import { type ReactNode, useId } from "react";
import { type Mark, marksOf, TILE } from "../../theme/hatch";
import type { Look } from "../../theme/look";
import { SLOTS, type SlotNumber } from "../../theme/slots";
import { Drawn } from "./drawn";
import { PIXEL } from "./frame";
import type { Picture } from "./picture";
import type { Shape } from "./shapes";

/** How large a hatch's tile is in print, against the screen: discs of a few millimetres must hold some lines. */
const HATCH = 0.4;

export interface SvgMapProps {
  readonly picture: Picture;
  readonly look: Look;
  /** All that a reader who does not see it is told; the tables say the rest. */
  readonly label: string;
}

/** A printed map, in true millimetres. */
export function SvgMap({ picture: { frame, layers, names, pilots }, look, label }: SvgMapProps) {
  const { width, height } = frame;
  return (
    <Drawing
      width={width}
      height={height}
      look={look}
      label={label}
      shapes={[...[...layers, ...names].flatMap(({ shapes }) => shapes), ...pilots]}
    >
      <rect
        x={0.15}
        y={0.15}
        width={width - 0.3}
        height={height - 0.3}
        fill="none"
        stroke={look.perimeter}
        strokeWidth={0.3}
      />
    </Drawing>
  );
}

export interface DrawingProps {
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  readonly look: Look;
  /** null: what stands beside it says it all. */
  readonly label: string | null;
  readonly children?: ReactNode;
}

/** Shapes on a piece of paper of true size. */
export function Drawing({ width, height, shapes, look, label, children }: DrawingProps) {
  const id = useId();
  const slots = [...new Set(shapes.flatMap(hatchesOf))];
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={`${width}mm`}
      height={`${height}mm`}
      role={label === null ? undefined : "img"}
      aria-label={label ?? undefined}
      aria-hidden={label === null || undefined}
    >
      <defs>
        {slots.map((slot) => (
          <HatchPattern key={slot} id={patternId(id, slot)} slot={slot} colour={look.slots[slot]} />
        ))}
      </defs>
      {shapes.map((shape, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a drawing is made anew as a whole
        <Drawn key={index} shape={shape} patternOf={(slot) => `url(#${patternId(id, slot)})`} />
      ))}
      {children}
    </svg>
  );
}

const patternId = (id: string, slot: SlotNumber): string => `${id}-${slot}`;

const hatchesOf = (shape: Shape): readonly SlotNumber[] => ("ink" in shape ? (shape.ink.hatch ?? []) : []);

interface HatchPatternProps {
  readonly id: string;
  readonly slot: SlotNumber;
  readonly colour: string;
}

/** The theme's hatch of a slot; the ground shows between its strokes. */
function HatchPattern({ id, slot, colour }: HatchPatternProps) {
  return (
    <pattern
      id={id}
      width={TILE}
      height={TILE}
      patternUnits="userSpaceOnUse"
      patternTransform={`scale(${PIXEL * HATCH})`}
    >
      <g stroke={colour} fill={colour}>
        {marksOf(SLOTS[slot].hatch).map(strokeOf)}
      </g>
    </pattern>
  );
}

function strokeOf(mark: Mark, index: number) {
  if (mark.kind === "line") {
    const [[x1, y1], [x2, y2]] = [mark.from, mark.to];
    return <line key={index} x1={x1} y1={y1} x2={x2} y2={y2} strokeWidth={mark.width} />;
  }
  const [cx, cy] = mark.centre;
  const paint = mark.width === null ? { stroke: "none" } : { fill: "none", strokeWidth: mark.width };
  return <circle key={index} cx={cx} cy={cy} r={mark.radius} {...paint} />;
}
