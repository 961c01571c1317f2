import type { Position } from "../../domain/city";
import { type Ghost, samePlace, standsAt } from "../../domain/scenario-pilots";
import type { Site } from "../../domain/site";
import { type Rgba, rgba } from "../../theme/colour";
import type { Look } from "../../theme/look";
import type { Description, Path } from "./description";
import type { ForbiddenArea } from "./forbidden";

export interface Dash {
  readonly id: string;
  readonly path: Path;
}

/** Broken lines of a width in CSS pixels. */
export interface Dashes extends Description<"dashes", Dash> {
  readonly colour: Rgba;
  readonly width: number;
}

/** From where each moved pilot stood to where it stands now. */
export function ghostLines(ghosts: readonly Ghost[], pilots: readonly Site[]): Dash[] {
  const now = new Map(pilots.map((pilot) => [pilot.id, standsAt(pilot)]));
  return ghosts.flatMap(({ site }) => {
    const [from, to] = [standsAt(site), now.get(site.id)];
    return to === undefined || samePlace(from, to) ? [] : [{ id: site.id, path: [from, to] }];
  });
}

export function ghostLineLayer(data: readonly Dash[], look: Look): Dashes {
  return dashes("ghost-lines", data, look.inkSoft, look);
}

/** The line along the corners of what is drawn, to where the pointer is. */
export function drawnLine(corners: readonly Position[], pointer: Position | null): Dash[] {
  const path = pointer === null ? corners : [...corners, pointer];
  return corners.length === 0 || path.length < 2 ? [] : [{ id: "drawn", path }];
}

export function drawnLineLayer(data: readonly Dash[], look: Look): Dashes {
  return dashes("drawn-line", data, look.ink, look);
}

/** The edge of where nothing shall stand: a hatch alone ends raggedly. */
export const forbiddenEdges = (areas: readonly ForbiddenArea[]): Dash[] =>
  areas.flatMap(({ id, rings }) => rings.map((ring, index) => ({ id: `${id}-${index}`, path: ring })));

export function forbiddenEdgeLayer(data: readonly Dash[], look: Look): Dashes {
  return dashes("forbidden-edges", data, look.lineStrong, look);
}

function dashes(id: string, data: readonly Dash[], colour: string, look: Look): Dashes {
  return {
    kind: "dashes",
    id,
    visible: data.length > 0,
    data,
    trigger: look.name,
    colour: rgba(colour),
    width: 1.5,
  };
}
