import { useId } from "react";
import type { Look } from "../../theme/look";
import { FONT_FAMILY } from "../../theme/sizes";
import { SLOTS, type SlotNumber } from "../../theme/slots";
import { around, type Box, boxAround, type Points } from "./clip";
import { hatchPath } from "./hatch-path";
import type { Lettering } from "./letters";
import type { Ink, Shape } from "./shapes";

interface DrawnProps {
  readonly shape: Shape;
  readonly look: Look;
}

/** One shape as SVG; a hatch is drawn over its fill, and the stroke over both. */
export function Drawn({ shape, look }: DrawnProps) {
  if (shape.kind === "letters") return <Letters letters={shape.letters} />;
  const { ink } = shape;
  if (ink.hatch === undefined) return <Form shape={shape} paint={paintOf(ink)} />;
  return (
    <>
      {ink.fill === undefined ? null : <Form shape={shape} paint={{ fill: ink.fill }} />}
      <Hatched shape={shape} slots={ink.hatch} look={look} />
      {ink.stroke === undefined ? null : <Form shape={shape} paint={paintOf({ ...ink, fill: undefined })} />}
    </>
  );
}

type Formed = Exclude<Shape, { kind: "letters" }>;

interface HatchedProps {
  readonly shape: Formed;
  readonly slots: readonly SlotNumber[];
  readonly look: Look;
}

/** The hatches of some slots inside a shape, each in its colour. */
function Hatched({ shape, slots, look }: HatchedProps) {
  const id = useId();
  const box = boxOfForm(shape);
  return (
    <>
      <clipPath id={id}>
        <Form shape={shape} paint={{ clipRule: "evenodd" }} />
      </clipPath>
      <g clipPath={`url(#${id})`} fill="none">
        {slots.map((slot) => {
          const { d, width, round } = hatchPath(SLOTS[slot].hatch, box);
          const cap = round ? "round" : "butt";
          return (
            <path key={slot} d={d} stroke={look.slots[slot]} strokeWidth={short(width)} strokeLinecap={cap} />
          );
        })}
      </g>
    </>
  );
}

function boxOfForm(shape: Formed): Box {
  if (shape.kind === "path") return boxAround(shape.lines.flat());
  if (shape.kind === "disc") return around(shape.centre, shape.radius);
  return around(shape.at, 0);
}

type Paint = React.SVGAttributes<SVGElement>;

function paintOf({ fill, stroke, width, dash, opacity, round }: Ink): Paint {
  return {
    fill: fill ?? "none",
    ...(opacity === undefined || opacity === 1 ? {} : { opacity }),
    ...(stroke === undefined ? {} : { stroke, strokeWidth: short(width ?? 0), strokeLinejoin: "round" }),
    ...(round ? { strokeLinecap: "round" } : {}),
    ...(dash === undefined ? {} : { strokeDasharray: dash.map(short).join(" ") }),
  };
}

function Form({ shape, paint }: { readonly shape: Formed; readonly paint: Paint }) {
  switch (shape.kind) {
    case "path":
      return <path d={pathOf(shape.lines, shape.closed)} fillRule="evenodd" {...paint} />;
    case "disc":
      return (
        <circle cx={short(shape.centre.x)} cy={short(shape.centre.y)} r={short(shape.radius)} {...paint} />
      );
    case "sign": {
      const { path, at, scale } = shape;
      const transform = `translate(${short(at.x)} ${short(at.y)}) scale(${scale})`;
      return <path d={path} fillRule="evenodd" transform={transform} {...paint} />;
    }
  }
}

/** A hundredth of a millimetre is finer than any printer. */
const short = (value: number): number => Math.round(value * 100) / 100;

function pathOf(lines: readonly Points[], closed: boolean): string {
  const one = (line: Points) =>
    line.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${short(x)} ${short(y)}`).join("");
  return lines.map((line) => one(line) + (closed ? "Z" : "")).join("");
}

/** Where the middle of capitals stands over the line that letters stand on, as a part of the size. */
export const RISE = 0.345;

function Letters({ letters }: { readonly letters: Lettering }) {
  const { lines, middle, turn, setting, align = "middle" } = letters;
  const { size, strong, spacing, lead, colour, halo, haloWidth } = setting;
  const step = size * lead;
  const first = middle.y - ((lines.length - 1) * step) / 2;
  return (
    <text
      textAnchor={align}
      fontFamily={`"${FONT_FAMILY}", sans-serif`}
      fontWeight={strong ? 600 : 400}
      fill={colour}
      {...(haloWidth > 0
        ? { stroke: halo, strokeWidth: short(2 * haloWidth), strokeLinejoin: "round", paintOrder: "stroke" }
        : {})}
      {...(spacing > 0 ? { letterSpacing: short(spacing) } : {})}
      {...(turn === 0 ? {} : { transform: `rotate(${short(turn)} ${short(middle.x)} ${short(middle.y)})` })}
    >
      {lines.map(({ text, slanted, scale }, index) => (
        <tspan
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a name never change places
          key={index}
          x={short(middle.x)}
          y={short(first + index * step + size * scale * RISE)}
          fontSize={short(size * scale)}
          fontStyle={slanted ? "italic" : undefined}
        >
          {text}
        </tspan>
      ))}
    </text>
  );
}
