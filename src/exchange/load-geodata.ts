import type { City } from "../domain/city";
import type { Geodata } from "../domain/geodata";
import { bad, good, type Result } from "../domain/problem";
import type { ResidentPoints } from "../domain/residents";
import type { Outline } from "../domain/zone";
import { fetchText, fetchTexts, MOST_PROBLEMS } from "./fetch-texts";
import { type Messages, messagesFile, parseMessages } from "./messages";
import { CITY_FILE, PACKAGE_FILE } from "./names";
import { parseResidents } from "./parse-residents";
import { parseProvinceOutlines } from "./parse-territory";
import { firstFiles, parseCity, readGeodata, withText } from "./read-geodata";

/**
 * The data that the first map needs, in two rounds: what the city is, then all its files at once.
 * @param base the folder of the files, relative to the page or absolute, ending in a slash: `geodata/`
 */
export async function loadGeodata(base: string): Promise<Result<Geodata>> {
  const roots = await fetchTexts(base, [CITY_FILE, PACKAGE_FILE]);
  const city = withText(roots.texts, CITY_FILE, parseCity);
  const files = await fetchTexts(base, city.ok ? firstFiles(city.value) : []);
  const geodata = readGeodata(new Map([...roots.texts, ...files.texts]));
  if (geodata.ok) return geodata;
  const fetching = [...roots.problems, ...files.problems];
  const reading = geodata.problems.filter(({ code }) => code !== "file-missing");
  return bad([...fetching, ...reading].slice(0, MOST_PROBLEMS));
}

/** The residents' points; they follow the first map. */
export function loadResidents(base: string, city: City): Promise<Result<ResidentPoints>> {
  return loadOne(base, city.files.residents, parseResidents);
}

/** The outlines of the municipalities outside the perimeter; none where a city brings no such file. */
export async function loadProvinceOutlines(base: string, city: City): Promise<Result<Outline[]>> {
  const file = city.files.provinceOutlines;
  return file === undefined ? good([]) : loadOne(base, file, parseProvinceOutlines);
}

/** The words of a language that the city adds to Italian and English. */
export function loadMessages(base: string, language: string): Promise<Result<Messages>> {
  return loadOne(base, messagesFile(language), parseMessages);
}

async function loadOne<T>(
  base: string,
  file: string,
  parse: (file: string, text: string) => Result<T>,
): Promise<Result<T>> {
  const text = await fetchText(base, file);
  const parsed = text.ok ? parse(file, text.value) : text;
  return parsed.ok ? parsed : bad(parsed.problems.slice(0, MOST_PROBLEMS));
}
