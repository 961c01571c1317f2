import type { SlotNumber } from "../../theme/slots";
import type { Points } from "./clip";
import type { Point } from "./frame";
import type { Lettering } from "./letters";

/** How something is filled and stroked; lengths in millimetres, colours as the theme has them. */
export interface Ink {
  readonly fill?: string | undefined;
  /** Hatches of these slots over the fill, one over the other. */
  readonly hatch?: readonly SlotNumber[] | undefined;
  readonly stroke?: string | undefined;
  readonly width?: number | undefined;
  readonly dash?: readonly number[] | undefined;
  readonly opacity?: number | undefined;
  readonly round?: boolean | undefined;
}

/** One thing on the paper; places and lengths in millimetres. */
export type Shape =
  | { readonly kind: "path"; readonly lines: readonly Points[]; readonly closed: boolean; readonly ink: Ink }
  | { readonly kind: "disc"; readonly centre: Point; readonly radius: number; readonly ink: Ink }
  /** A path of the theme in a box of so many units, its upper left corner at `at`. */
  | {
      readonly kind: "sign";
      readonly path: string;
      readonly at: Point;
      readonly scale: number;
      readonly ink: Ink;
    }
  | { readonly kind: "letters"; readonly letters: Lettering };

/** What one layer of the map comes to on this paper. Its id is in the one list of layers. */
export interface PrintedLayer {
  readonly id: string;
  readonly shapes: readonly Shape[];
}
