import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import type { Look } from "../../theme/look";
import { lineOf } from "./ground";
import { room, SIGNS_FROM } from "./room";
import { SLANTED, STRONG, UPRIGHT } from "./type";

/** Words that are on the map itself. */
export interface LabelWords {
  readonly language: string;
  readonly provisional: string;
}

/** What is called by name: the sites that are shown, and the municipalities of the perimeter. */
export interface Named {
  readonly sites: readonly string[];
  readonly municipalities: readonly string[];
}

/** The zoom from which places are called by name. */
export const NAMED_FROM = 12;

/** Names, the least first: MapLibre places the last layer first, and what is placed keeps its room. */
export function labels(
  look: Look,
  words: LabelWords,
  { sites, municipalities }: Named,
): LayerSpecification[] {
  return [
    lineNames(look),
    siteNames(look, words, sites),
    zoneNames(look),
    waterNames(look, words),
    municipalityNames(look, words, municipalities),
    { ...room("room-for-signs", false, sites), minzoom: SIGNS_FROM },
    room("room-for-marks", true, sites),
  ];
}

type Names = Omit<SymbolLayerSpecification, "id" | "type">;

const named = (id: string, names: Names): LayerSpecification => ({ id, type: "symbol", ...names });

const inkOn = (look: Look, ink: string, width = 1.4) => ({
  "text-color": ink,
  "text-halo-color": look.halo,
  "text-halo-width": width,
});

/** A name in the reader's language, else in English. */
const nameIn = (language: string): ExpressionSpecification => [
  "coalesce",
  ["get", `name:${language}`],
  ["get", "name:en"],
];

/** A size in pixels that grows from the whole city to a quarter. */
const sizeByZoom = (far: number, near: number): ExpressionSpecification => [
  "interpolate",
  ["linear"],
  ["zoom"],
  8.5,
  far,
  13,
  near,
];

function lineNames(look: Look): LayerSpecification {
  return named("schematic-line-names", {
    source: "lines",
    minzoom: 10.5,
    layout: {
      "symbol-placement": "line",
      "symbol-spacing": 320,
      "text-field": ["get", "name"],
      "text-font": UPRIGHT,
      "text-size": 10.5,
    },
    paint: inkOn(look, look.labelSoft),
  });
}

function siteNames(look: Look, words: LabelWords, shown: readonly string[]): LayerSpecification {
  return named("site-names", {
    source: "points",
    minzoom: NAMED_FROM,
    filter: ["all", ["!", ["get", "numbered"]], ["in", ["get", "id"], ["literal", [...shown]]]],
    layout: {
      "text-field": nameIn(words.language),
      "text-font": UPRIGHT,
      "text-size": sizeByZoom(11, 12.5),
      "text-variable-anchor": ["left", "right", "top", "bottom"],
      "text-radial-offset": 1.35,
      "text-justify": "auto",
      "text-max-width": 9,
      "text-padding": 2,
    },
    paint: inkOn(look, look.label),
  });
}

function waterNames(look: Look, words: LabelWords): LayerSpecification {
  return named("water-names", {
    source: "ground",
    filter: lineOf("water"),
    layout: {
      "symbol-placement": "line",
      "symbol-spacing": 300,
      "text-field": nameIn(words.language),
      "text-font": SLANTED,
      "text-size": sizeByZoom(11, 14),
      "text-letter-spacing": 0.05,
      "text-max-angle": 55,
      "text-padding": 6,
      "text-offset": [0, -0.75],
    },
    paint: inkOn(look, look.waterLabel),
  });
}

function zoneNames(look: Look): LayerSpecification {
  return named("zone-names", {
    source: "names",
    filter: ["==", ["get", "kind"], "zone"],
    layout: {
      "text-field": ["get", "name"],
      "text-font": UPRIGHT,
      "text-transform": "uppercase",
      "text-letter-spacing": 0.32,
      "text-line-height": 1.5,
      "text-max-width": 9,
      "text-size": sizeByZoom(10, 14),
      "text-padding": 8,
    },
    paint: inkOn(look, look.labelSoft, 1),
  });
}

function municipalityNames(look: Look, words: LabelWords, inside: readonly string[]): LayerSpecification {
  return named("municipality-names", {
    source: "names",
    filter: [
      "all",
      ["==", ["get", "kind"], "municipality"],
      ["in", ["get", "code"], ["literal", [...inside]]],
    ],
    layout: {
      "text-field": municipalityWords(words),
      "text-font": STRONG,
      "text-letter-spacing": 0.06,
      "text-line-height": 1.1,
      "text-max-width": 8,
      "text-size": SIZE_BY_RESIDENTS,
      "text-variable-anchor": ["center", "top", "bottom", "left", "right"],
      "text-radial-offset": 0.6,
      "text-justify": "center",
      "text-padding": 3,
      "symbol-sort-key": ["-", 0, ["get", "residents"]],
    },
    paint: inkOn(look, look.label, 1.6),
  });
}

/** The name in capitals, and under it in slanted letters that it is provisional. */
function municipalityWords({ provisional }: LabelWords): ExpressionSpecification {
  const isProvisional: ExpressionSpecification = ["==", ["get", "membership"], "provisional"];
  const mark: ExpressionSpecification = ["case", isProvisional, `\n${provisional}`, ""];
  return [
    "format",
    ["upcase", ["get", "name"]],
    {},
    mark,
    { "font-scale": 0.85, "text-font": ["literal", SLANTED] },
  ];
}

const SIZE_BY_RESIDENTS: ExpressionSpecification = [
  "interpolate",
  ["linear"],
  ["zoom"],
  8.5,
  ["step", ["get", "residents"], 9, 40_000, 9.5, 200_000, 13],
  13,
  ["step", ["get", "residents"], 13, 40_000, 14, 200_000, 20],
];
