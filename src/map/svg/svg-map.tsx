import type { ReactNode } from "react";
import type { Look } from "../../theme/look";
import { Drawn } from "./drawn";
import type { Picture } from "./picture";
import type { Shape } from "./shapes";

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
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={`${width}mm`}
      height={`${height}mm`}
      role={label === null ? undefined : "img"}
      aria-label={label ?? undefined}
      aria-hidden={label === null || undefined}
    >
      {shapes.map((shape, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a drawing is made anew as a whole
        <Drawn key={index} shape={shape} look={look} />
      ))}
      {children}
    </svg>
  );
}
