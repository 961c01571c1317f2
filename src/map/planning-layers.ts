import type { Look } from "../theme/look";
import { kept } from "./kept";
import { changeLayer } from "./layers/changes";
import {
  drawnLine,
  drawnLineLayer,
  forbiddenEdgeLayer,
  forbiddenEdges,
  ghostLineLayer,
} from "./layers/dashes";
import type { Drawn } from "./layers/drawn";
import { drawnArea, drawnAreaLayer, forbiddenLayer } from "./layers/forbidden";
import { chosenReachLayer, plannedReachLayers } from "./layers/planned-reach";
import { cornerLayer, cornerSpots, gapLayer } from "./layers/spots";
import type { Planning, Sketch } from "./planning/planning";

const sketched = kept(({ corners, pointer }: Sketch) => {
  const area = drawnArea(corners);
  return { area, line: drawnLine(corners, pointer), spots: cornerSpots(corners, area.length > 0) };
});

const edged = kept(forbiddenEdges);

/** All that the planner draws over the ground. @param marked the sites that stand out, by id */
export function planningLayers(planning: Planning, look: Look, marked: ReadonlySet<string>): Drawn[] {
  const { pilotIds, changes, sketch } = planning;
  const { area, line, spots } = sketched(sketch);
  const drawing = {
    marked: new Set([...marked].filter((id) => pilotIds.has(id))),
    filled: changes.length === 0,
  };
  return [
    changeLayer(changes, look),
    forbiddenLayer(planning.forbidden, look),
    forbiddenEdgeLayer(edged(planning.forbidden), look),
    drawnAreaLayer(area, look),
    chosenReachLayer(planning.chosenReaches, look),
    ...plannedReachLayers(planning.reaches, look, drawing),
    ghostLineLayer(planning.ghostLines, look),
    gapLayer(planning.gaps, look, planning.gapsStale),
    drawnLineLayer(line, look),
    cornerLayer(spots, look),
  ];
}
