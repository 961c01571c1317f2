import type { RecognisedSystem } from "../../domain/coordinate-system";
import type { DeclaredSystem } from "../../domain/dataset";
import { systemOf } from "./known";
import { type Datum, KNOWN_SYSTEMS, type KnownSystem, OTHER_CODES } from "./table";
import { bareName, partOf, readWellKnownText, type TextNode } from "./well-known-text";

const PROJECTED = ["PROJCS", "PROJCRS", "PROJECTEDCRS"];
const GEOGRAPHIC = ["GEOGCS", "GEOGCRS", "GEOGRAPHICCRS", "GEODCRS", "GEODETICCRS"];

/** How datums are called; the name is looked through for each. */
const DATUMS: readonly (readonly [RegExp, Datum])[] = [
  [/wgs84|wgs1984|worldgeodeticsystem1984/, "wgs84"],
  [/etrs89|etrs1989|europeanterrestrialreferencesystem1989/, "etrs89"],
  [/rdn2008|retedinamicanazionale2008/, "rdn2008"],
  [/montemario/, "monte-mario"],
  [/ed50|european1950|europeandatum1950/, "ed50"],
];

/**
 * The system that a file names: by its EPSG code, or by well-known text, of which the code counts first, then the name, then
 * datum and projection. Monte Mario counted from the meridian of Rome is another system and unknown here.
 */
export function recogniseSystem(declared: DeclaredSystem): RecognisedSystem {
  if (declared.kind === "none") return { kind: "none" };
  if (declared.kind === "epsg") return byCode(declared.code) ?? unknown(`EPSG:${declared.code}`);
  return ofText(declared.text);
}

const unknown = (text: string): RecognisedSystem => ({ kind: "unknown", text: text.slice(0, 80) });

const known = (system: KnownSystem): RecognisedSystem => ({ kind: "known", system });

function byCode(code: number): RecognisedSystem | null {
  const other = OTHER_CODES.find(([from]) => from === code)?.[1];
  const system = systemOf(other ?? code);
  return system === null ? null : known(system);
}

function ofText(text: string): RecognisedSystem {
  const plain = /^\s*(?:urn:ogc:def:crs:)?(?:EPSG|ESRI):(?:[\d.]*:)?(\d{4,6})\s*$/i.exec(text)?.[1];
  if (plain !== undefined) return byCode(Number(plain)) ?? unknown(text.trim());
  const tree = readWellKnownText(text);
  const system = tree === null ? null : (partOf(tree, PROJECTED) ?? partOf(tree, GEOGRAPHIC));
  if (system === null) return byName(text) ?? unknown(text.trim());
  const name = String(system.values[0] ?? system.keyword);
  const code = codeOf(system);
  if (code !== null) return byCode(code) ?? unknown(`${name} (EPSG:${code})`);
  if (meridianOf(system) !== 0) return unknown(name);
  return byName(name) ?? byNature(system) ?? unknown(name);
}

function codeOf({ nodes }: TextNode): number | null {
  const own = nodes.find(
    ({ keyword, values }) => ["AUTHORITY", "ID"].includes(keyword) && bareName(values[0]) === "epsg",
  );
  const code = Number(own?.values[1]);
  return Number.isInteger(code) ? code : null;
}

function byName(name: string): RecognisedSystem | null {
  const bare = bareName(name);
  const system = KNOWN_SYSTEMS.find(({ names }) => names.includes(bare));
  return system === undefined ? null : known(system);
}

/** Degrees east of Greenwich from which longitudes are counted. */
const meridianOf = (system: TextNode): number =>
  Number(partOf(system, ["PRIMEM", "PRIMEMERIDIAN"])?.values[1] ?? 0);

/** A system without a name that says anything: its datum, its central meridian and its false easting do. */
function byNature(node: TextNode): RecognisedSystem | null {
  const name = bareName(partOf(node, ["DATUM", "GEODETICDATUM", "ENSEMBLE"])?.values[0]);
  const datum = DATUMS.find(([pattern]) => pattern.test(name))?.[1];
  const isProjected = PROJECTED.includes(node.keyword);
  const grid = isProjected ? gridOf(node) : null;
  const system = KNOWN_SYSTEMS.find((candidate) => {
    if (candidate.datum !== datum) return false;
    if (!isProjected) return candidate.unit === "degrees";
    return grid !== null && candidate.grid !== null && isSameGrid(grid, candidate.grid);
  });
  return system === undefined ? null : known(system);
}

function isSameGrid(one: NonNullable<KnownSystem["grid"]>, other: NonNullable<KnownSystem["grid"]>): boolean {
  return one.meridian === other.meridian && one.falseEasting === other.falseEasting;
}

/** Of a transverse Mercator projection in metres with the scale of UTM, counted from the equator. */
function gridOf(node: TextNode): KnownSystem["grid"] {
  const method = bareName(partOf(node, ["PROJECTION", "METHOD"])?.values[0]);
  if (!["transversemercator", "gausskruger"].includes(method)) return null;
  const parameters = allOf(node, "PARAMETER");
  const valueNamed = (...names: readonly string[]) =>
    Number(parameters.find(({ values }) => names.includes(bareName(values[0])))?.values[1] ?? Number.NaN);
  const usual =
    valueNamed("scalefactor", "scalefactoratnaturalorigin") === 0.9996 &&
    valueNamed("falsenorthing") === 0 &&
    valueNamed("latitudeoforigin", "latitudeofnaturalorigin") === 0;
  const meridian = valueNamed("centralmeridian", "longitudeofnaturalorigin");
  return usual ? { meridian, falseEasting: valueNamed("falseeasting") } : null;
}

const allOf = ({ nodes }: TextNode, wanted: string): TextNode[] =>
  nodes.flatMap((node) =>
    node.keyword === wanted ? [node] : node.keyword === "CONVERSION" ? allOf(node, wanted) : [],
  );
