import type { SymbolLayerSpecification } from "@maplibre/maplibre-gl-style-spec";
import { SLANTED, STRONG } from "../layers/type";
import { evaluate, isList, numberOf, type Run, type Seen, textOf } from "./expression";
import { PIXEL } from "./frame";
import { brokenInto, type Line, type Setting } from "./letters";

/** What a layer of names writes for one feature; lengths in millimetres. */
export interface Lettered {
  readonly lines: readonly Line[];
  readonly setting: Setting;
  /** Kept free around. */
  readonly padding: number;
}

/** The words, the type and the lines of a name as the style has them. */
export function letteredOf({ layout = {}, paint = {} }: SymbolLayerSpecification, seen: Seen): Lettered {
  const font = namesOf(layout["text-font"]);
  const size = numberOf(layout["text-size"], seen, 16) * PIXEL;
  const setting: Setting = {
    size,
    strong: font.includes(STRONG[0] ?? ""),
    spacing: numberOf(layout["text-letter-spacing"], seen, 0) * size,
    lead: numberOf(layout["text-line-height"], seen, 1.2),
    colour: textOf(paint["text-color"], seen, ""),
    halo: textOf(paint["text-halo-color"], seen, ""),
    haloWidth: numberOf(paint["text-halo-width"], seen, 0) * PIXEL,
  };
  const most = layout["symbol-placement"] === "line" ? Number.POSITIVE_INFINITY : mostOf(layout, seen, size);
  const capitals = layout["text-transform"] === "uppercase";
  const slanted = font.includes(SLANTED[0] ?? "");
  const runs = runsOf(evaluate(layout["text-field"], seen));
  const lines = runs.flatMap((run) => linesOf(run, { setting, most, capitals, slanted }));
  return { lines, setting, padding: numberOf(layout["text-padding"], seen, 2) * PIXEL };
}

const mostOf = (layout: NonNullable<SymbolLayerSpecification["layout"]>, seen: Seen, size: number): number =>
  numberOf(layout["text-max-width"], seen, 10) * size;

interface Breaking {
  readonly setting: Setting;
  readonly most: number;
  readonly capitals: boolean;
  readonly slanted: boolean;
}

function linesOf({ text, scale, font }: Run, { setting, most, capitals, slanted }: Breaking): Line[] {
  const own = font === null ? slanted : font.includes(SLANTED[0] ?? "");
  const words = capitals ? text.toLocaleUpperCase() : text;
  return words
    .split("\n")
    .filter((part) => part.trim() !== "")
    .flatMap((part) => brokenInto(part.trim(), { ...setting, size: setting.size * scale }, most))
    .map((line) => ({ text: line, slanted: own, scale }));
}

function runsOf(value: unknown): readonly Run[] {
  if (typeof value === "string") return [{ text: value, scale: 1, font: null }];
  return isList(value) ? value.filter(isRun) : [];
}

const isRun = (value: unknown): value is Run =>
  typeof value === "object" && value !== null && "text" in value && "scale" in value && "font" in value;

function namesOf(font: unknown): readonly string[] {
  const given = isList(font) && font[0] === "literal" ? font[1] : font;
  return isList(given) ? given.map(String) : [];
}
