import type { ExpressionSpecification, LayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import type { Look } from "../../theme/look";
import { onlyInside, widthByZoom } from "./ground";
import { either, MARKED } from "./states";

/** Lines over the ground: schematic lines, borders, and what is marked. */
export function lines(look: Look): LayerSpecification[] {
  return [...drawnLines(look), ...borders(look), provisional(look), ...marked(look)];
}

/** Lines of the city's own: schematic ones, and layers of lines that are no ground. */
function drawnLines(look: Look): LayerSpecification[] {
  return [
    {
      id: "schematic-lines",
      type: "line",
      source: "lines",
      layout: { "line-join": "round" },
      paint: {
        "line-color": look.lineStrong,
        "line-width": widthByZoom(1, 2.2),
        "line-dasharray": [2, 2.5],
        "line-opacity": 0.75,
      },
    },
    {
      id: "site-lines",
      type: "line",
      source: "ground",
      filter: ["!", ["has", "ground"]],
      layout: { "line-cap": "round", "line-join": "round" },
      paint: { "line-color": slotColour(look), "line-width": widthByZoom(1.2, 3) },
    },
  ];
}

function borders(look: Look): LayerSpecification[] {
  return [
    {
      id: "zone-borders",
      type: "line",
      source: "borders",
      filter: ["==", ["get", "kind"], "zone"],
      layout: { "line-join": "round" },
      paint: { "line-color": look.zoneBorder, "line-width": widthByZoom(1.1, 2), "line-opacity": 0.8 },
    },
    {
      id: "perimeter",
      type: "line",
      source: "borders",
      filter: ["==", ["get", "kind"], "perimeter"],
      layout: { "line-join": "round", "line-cap": "round" },
      paint: { "line-color": look.perimeter, "line-width": widthByZoom(1.8, 3.6) },
    },
  ];
}

/** A broken line inside the border of what is in the perimeter for now. */
function provisional(look: Look): LayerSpecification {
  return {
    id: "provisional",
    type: "line",
    source: "municipalities",
    filter: ["==", ["get", "membership"], "provisional"],
    layout: { "line-join": "round" },
    paint: {
      "line-color": look.perimeter,
      "line-width": widthByZoom(1.1, 1.8),
      "line-offset": widthByZoom(2.2, 4),
      "line-dasharray": [3, 2.5],
      "line-opacity": onlyInside(0.85),
    },
  };
}

function marked(look: Look): LayerSpecification[] {
  const line = (id: string, source: string, width: number, colour: string): LayerSpecification => ({
    id,
    type: "line",
    source,
    layout: { "line-join": "round", "line-cap": "round" },
    paint: { "line-color": colour, "line-width": width, "line-opacity": either(MARKED, 1, 0) },
  });
  const always = (id: string, width: number, colour: string): LayerSpecification => ({
    id,
    type: "line",
    source: "patch",
    layout: { "line-join": "round" },
    paint: { "line-color": colour, "line-width": width },
  });
  return [
    line("marked-sites", "ground", 3, look.selected),
    line("marked-units-halo", "municipalities", 6, look.halo),
    line("marked-units", "municipalities", 2.6, look.selected),
    always("marked-patch-halo", 6, look.halo),
    always("marked-patch", 2.6, look.selected),
  ];
}

const slotColour = (look: Look): ExpressionSpecification => [
  "match",
  ["get", "slot"],
  1,
  look.slots[1],
  2,
  look.slots[2],
  3,
  look.slots[3],
  4,
  look.slots[4],
  5,
  look.slots[5],
  6,
  look.slots[6],
  look.lineStrong,
];
