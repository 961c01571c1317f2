import { type City, citySchema } from "../domain/city";
import type { Geodata } from "../domain/geodata";
import { bad, good, type Problem, type Result } from "../domain/problem";
import { duplicateIds } from "./check-ids";
import { danglingReferences } from "./check-references";
import { checkedJson } from "./json";
import { CITY_FILE, PACKAGE_FILE } from "./names";
import { dataVersion, parsePackage, sourcesOf, unlicensed } from "./parse-package";
import { parseExtents, parseSites } from "./parse-sites";
import { parseLines, parseMunicipalities, parseProvince, parseZones } from "./parse-territory";
import { gather, gatherNamed } from "./results";

/** The texts of files by name. */
export type Texts = ReadonlyMap<string, string>;

/** The city's own file: names, strategies, layers. */
export function parseCity(text: string): Result<City> {
  return checkedJson(citySchema, text, CITY_FILE);
}

/** The files that the first map needs, beside `city.json` and `datapackage.json`. */
export function firstFiles({ files, layers }: City): string[] {
  const named = [files.municipalities, files.zones, files.province, files.lines];
  const layered = layers.flatMap(({ file, extent }) => [file, extent]);
  return [...new Set([...named, ...layered])].filter((file) => file !== undefined);
}

/** The files of a public screen and of its tours. Nothing that is reckoned rests on them. */
export const kioskFiles = ({ kiosk, tours = [] }: City): string[] =>
  kiosk === undefined ? [...tours] : [kiosk, ...tours];

/**
 * The texts of a city's files to its data: parsed, each layer resolved into sites, every reference known.
 * @returns all problems of all files; a text that is not there is `file-missing`.
 */
export function readGeodata(texts: Texts): Result<Geodata> {
  const roots = gatherNamed({
    city: withText(texts, CITY_FILE, parseCity),
    resources: withText(texts, PACKAGE_FILE, (text) => parsePackage(text)),
  });
  if (!roots.ok) return roots;
  const { city, resources } = roots.value;
  const parts = gatherNamed(readParts(city, texts));
  const licences = unlicensed(resources);
  if (!parts.ok) return bad([...parts.problems, ...licences]);
  const apart = kioskFiles(city);
  const version = dataVersion(resources.filter(({ path }) => !apart.includes(path)));
  const geodata: Geodata = { city, version, sources: sourcesOf(resources), ...parts.value };
  const problems = [...licences, ...duplicateIds(geodata), ...danglingReferences(geodata)];
  return problems.length > 0 ? bad(problems) : good(geodata);
}

function readParts({ files, layers }: City, texts: Texts) {
  const read = <T>(file: string, parse: (file: string, text: string) => Result<T>) =>
    withText(texts, file, (text) => parse(file, text));
  return {
    municipalities: read(files.municipalities, parseMunicipalities),
    zones: files.zones === undefined ? good([]) : read(files.zones, parseZones),
    province: read(files.province, parseProvince),
    lines: files.lines === undefined ? good([]) : read(files.lines, parseLines),
    sites: flattened(layers.map((layer) => read(layer.file, (_, text) => parseSites(layer, text)))),
    extents: flattened(
      layers.map(({ id, extent }) =>
        extent === undefined ? good([]) : read(extent, (file, text) => parseExtents(id, file, text)),
      ),
    ),
  };
}

function flattened<T>(results: readonly Result<readonly T[]>[]): Result<T[]> {
  const lists = gather(results);
  return lists.ok ? good(lists.value.flat()) : lists;
}

/** What is made of a file's text, or `file-missing` when there is none. */
export function withText<T>(texts: Texts, file: string, make: (text: string) => Result<T>): Result<T> {
  const text = texts.get(file);
  return text === undefined ? bad([missing(file)]) : make(text);
}

/** The problem of a file that is not there. */
export function missing(file: string): Problem {
  return { code: "file-missing", file, feature: null, values: {} };
}
