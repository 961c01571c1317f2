import { gapProblems, intrusionProblems, overlapProblems, type Plot } from "../analysis/ground-check";
import { residentsProblems } from "../analysis/residents-check";
import { siteProblems } from "../analysis/site-check";
import type { Geodata } from "../domain/geodata";
import type { Problem, Result } from "../domain/problem";
import type { Outline } from "../domain/zone";
import { type Files, packageProblems } from "../exchange/check-package";
import { outlineProblems, registerProblems } from "../exchange/check-register";
import { messagesFile, parseMessages } from "../exchange/messages";
import { PACKAGE_FILE } from "../exchange/names";
import { parsePackage, type Resource } from "../exchange/parse-package";
import { parseResidents } from "../exchange/parse-residents";
import { parseProvinceOutlines } from "../exchange/parse-territory";
import { readGeodata, type Texts, withText } from "../exchange/read-geodata";
import { problemsOf } from "../exchange/results";
import { textsOf } from "../exchange/texts";
import { kioskProblems } from "./check-kiosk";
import { outside, planFolderOf, planProblems } from "./check-plan";

/** The languages of the interface itself; a city brings the words of all others. */
const BUILT_IN = ["it", "en"];

/**
 * Everything that is wrong with a city's folder: form, references, languages, licences and fingerprints first; and
 * once the files can be read, whether what they say of the ground holds.
 * @param files the bytes of the folder by name, `city.json` and `datapackage.json` among them
 */
export async function checkGeodata(files: Files): Promise<Problem[]> {
  const texts = textsOf(files);
  if (!texts.ok) return [...texts.problems];
  const resources = withText(texts.value, PACKAGE_FILE, (text) => parsePackage(text));
  const folder = planFolderOf(texts.value);
  const apart = folder === undefined ? files : outside(files, folder);
  const packaging = resources.ok ? await packageProblems(apart, resources.value) : [];
  const geodata = readGeodata(texts.value);
  const inside =
    geodata.ok && resources.ok ? territoryProblems(geodata.value, resources.value, texts.value) : [];
  const plan =
    folder === undefined
      ? []
      : await planProblems(folder, files, texts.value, geodata.ok ? geodata.value : null);
  const kiosk = geodata.ok ? kioskProblems(texts.value, geodata.value) : [];
  return distinct([...problemsOf([geodata]), ...packaging, ...inside, ...plan, ...kiosk]);
}

function territoryProblems(geodata: Geodata, resources: readonly Resource[], texts: Texts): Problem[] {
  const { city, municipalities, sites } = geodata;
  const { residents: file, provinceOutlines } = city.files;
  const residents = withText(texts, file, (text) => parseResidents(file, text));
  const messages = city.languages
    .filter((language) => !BUILT_IN.includes(language))
    .map((language) => messagesFile(language))
    .map((name) => withText(texts, name, (text) => parseMessages(name, text)));
  const outlines: Result<Outline[]> =
    provinceOutlines === undefined
      ? { ok: true, value: [] }
      : withText(texts, provinceOutlines, (text) => parseProvinceOutlines(provinceOutlines, text));
  const layerFiles = new Map(city.layers.map(({ id, file: layerFile }) => [id, layerFile]));
  return [
    ...problemsOf([residents, outlines, ...messages]),
    ...registerProblems(geodata),
    ...(outlines.ok && provinceOutlines !== undefined ? outlineProblems(geodata, outlines.value) : []),
    ...siteProblems(sites, municipalities, (layer) => layerFiles.get(layer) ?? layer),
    ...(residents.ok ? residentsProblems(residents.value, municipalities, file) : []),
    ...groundProblems(geodata, resources, outlines.ok ? outlines.value : []),
  ];
}

/** The perimeter alone, then with each of the two files that surround it. */
function groundProblems(
  { city, municipalities, zones, sites }: Geodata,
  resources: readonly Resource[],
  outlines: readonly Outline[],
): Problem[] {
  const { files } = city;
  const plot =
    (file: string) =>
    (row: { code: string; geometry: Plot["geometry"] }): Plot => ({
      file,
      id: row.code,
      geometry: row.geometry,
    });
  const perimeter = municipalities.map(plot(files.municipalities));
  const around = zones.flatMap(({ id, around: geometry }) =>
    geometry === null ? [] : [{ file: files.zones ?? files.municipalities, id, geometry }],
  );
  const surroundings = [around, outlines.map(plot(files.provinceOutlines ?? files.province))];
  const enclaves = resources.flatMap((resource) => resource.enclaves);
  return [
    ...overlapProblems(perimeter),
    ...layerPlots(city, sites).flatMap(overlapProblems),
    ...surroundings.flatMap((plots) => [
      ...overlapProblems(plots),
      ...intrusionProblems(plots, perimeter),
      ...gapProblems([...perimeter, ...plots], enclaves),
    ]),
  ];
}

/** The polygons of each layer: they may leave gaps, and must not overlap. */
function layerPlots({ layers }: Geodata["city"], sites: Geodata["sites"]): Plot[][] {
  return layers.map(({ id, file }) =>
    sites.flatMap(({ layer, id: site, geometry }) =>
      layer === id && (geometry.type === "Polygon" || geometry.type === "MultiPolygon")
        ? [{ file, id: site, geometry }]
        : [],
    ),
  );
}

/** The same fault may be met on two ways, for instance a gap of the perimeter with each of its surroundings. */
function distinct(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
