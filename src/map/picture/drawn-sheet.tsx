import { type Ref, useId } from "react";
import type { Look } from "../../theme/look";
import { Drawn } from "../svg/drawn";
import type { Picture } from "../svg/picture";
import type { Shape } from "../svg/shapes";
import type { Sheet } from "./sheet";

export interface DrawnMap {
  readonly sheet: Sheet;
  readonly picture: Picture;
  readonly look: Look;
}

interface DrawnSheetProps extends DrawnMap {
  readonly ref: Ref<SVGSVGElement>;
  readonly title: string;
  /** All that is known of it, for who opens the file in another program. */
  readonly description: string;
}

/** A map on its sheet as one drawing that needs nothing else: no style sheet, no script, no image. */
export function DrawnSheet({ ref, sheet, picture, look, title, description }: DrawnSheetProps) {
  const id = useId();
  const { width, height, at, shapes } = sheet;
  const { frame, layers, names, pilots } = picture;
  const [paper, ...over] = shapes;
  return (
    <svg
      ref={ref}
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={`${width}mm`}
      height={`${height}mm`}
      role="img"
      aria-label={title}
    >
      <title>{title}</title>
      <desc>{description}</desc>
      {paper === undefined ? null : <Drawn shape={paper} look={look} />}
      <clipPath id={id}>
        <rect width={frame.width} height={frame.height} />
      </clipPath>
      <g transform={`translate(${at.x} ${at.y})`}>
        <g clipPath={`url(#${id})`}>
          <Shapes
            shapes={[...[...layers, ...names].flatMap((layer) => layer.shapes), ...pilots]}
            look={look}
          />
        </g>
      </g>
      <Shapes shapes={over} look={look} />
    </svg>
  );
}

function Shapes({ shapes, look }: { readonly shapes: readonly Shape[]; readonly look: Look }) {
  return shapes.map((shape, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a drawing is made anew as a whole
    <Drawn key={index} shape={shape} look={look} />
  ));
}
