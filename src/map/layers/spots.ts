import type { Position } from "../../domain/city";
import type { Gap } from "../../domain/planner-coverage";
import { type Rgba, rgba } from "../../theme/colour";
import type { Look } from "../../theme/look";
import type { Description } from "./description";

/** A place with a ring around it. */
export interface Spot {
  readonly id: string;
  readonly centre: Position;
  /** In the units of its layer. */
  readonly radius: number;
}

export interface Spots extends Description<"spots", Spot> {
  readonly units: "pixels" | "meters";
  /** CSS pixels of radius within which a length on the ground is drawn. */
  readonly limits: { readonly least: number; readonly most: number };
  readonly tone: Rgba;
  readonly edge: Rgba;
  /** CSS pixels. */
  readonly width: number;
}

/** More rings would hide the map; the list has all. */
const MOST_GAPS = 30;
/** Metres of radius for the largest gap: rings side by side in the densest quarters touch and do not cover one another. */
const GAP_RADIUS = 420;
const GAP_LIMITS = { least: 3.5, most: 16 };
const NO_LIMITS = { least: 0, most: Number.MAX_SAFE_INTEGER };

/** The largest places without coverage; a ring's area grows with the residents it stands for, and says nothing of its ground. */
export function gapSpots(gaps: readonly Gap[]): Spot[] {
  const shown = gaps.slice(0, MOST_GAPS);
  const most = Math.max(1, ...shown.map(({ residents }) => residents));
  return shown.map(({ id, centre, residents }) => ({
    id,
    centre,
    radius: GAP_RADIUS * Math.sqrt(residents / most),
  }));
}

/** @param stale the gaps are of before what is in hand: drawn faintly */
export function gapLayer(data: readonly Spot[], look: Look, stale: boolean): Spots {
  return {
    kind: "spots",
    id: "gap-rings",
    visible: data.length > 0,
    data,
    trigger: `${look.name} ${stale}`,
    units: "meters",
    limits: GAP_LIMITS,
    tone: rgba(look.lost, stale ? 10 : 40),
    edge: rgba(look.lost, stale ? 90 : 255),
    width: 2,
  };
}

/** CSS pixels: the corners of what is drawn, and the first one once a tap on it closes the area. */
const CORNER_RADIUS = { usual: 4.5, closing: 8 };

/** @param closes whether a tap on the first corner would close the area */
export function cornerSpots(corners: readonly Position[], closes: boolean): Spot[] {
  return corners.map((centre, index) => ({
    id: `corner-${index}`,
    centre,
    radius: closes && index === 0 ? CORNER_RADIUS.closing : CORNER_RADIUS.usual,
  }));
}

export function cornerLayer(data: readonly Spot[], look: Look): Spots {
  return {
    kind: "spots",
    id: "drawn-corners",
    visible: data.length > 0,
    data,
    trigger: look.name,
    units: "pixels",
    limits: NO_LIMITS,
    tone: rgba(look.sheet),
    edge: rgba(look.ink),
    width: 2,
  };
}
