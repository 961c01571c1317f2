import type { Geodata } from "../domain/geodata";
import type { Problem } from "../domain/problem";
import { CITY_FILE } from "./names";

type Ids = ReadonlySet<string>;
type Row = { readonly path: string; readonly got: string | null; readonly among: Ids };

const idsOf = (rows: readonly { readonly id: string }[]): Ids => new Set(rows.map(({ id }) => id));

/** Every name that refers to something that is not there: strategies, zones, categories, sources, codes. */
export function danglingReferences(geodata: Geodata): Problem[] {
  return [...inCity(geodata), ...inTerritory(geodata), ...inSites(geodata)];
}

function inCity({ city, sources }: Geodata): Problem[] {
  const strategies = idsOf(city.strategies);
  const categories = idsOf(city.categories);
  const files: Ids = new Set(sources.map(({ file }) => file));
  const layers = city.layers.flatMap((layer) =>
    dangling(CITY_FILE, layer.id, [
      { path: "strategy", got: layer.strategy, among: strategies },
      { path: "source", got: layer.source, among: idsOf(sources) },
      { path: "file", got: layer.file, among: files },
      { path: "extent", got: layer.extent ?? null, among: files },
      ...(layer.counts ?? []).map((got) => ({ path: "counts", got, among: categories })),
    ]),
  );
  const foci = city.foci.flatMap(({ id, strategy }) =>
    dangling(CITY_FILE, id, [{ path: "strategy", got: strategy, among: strategies }]),
  );
  const named = Object.entries(city.files).map(([key, got = null]) => ({
    path: `files.${key}`,
    got,
    among: files,
  }));
  return [...layers, ...foci, ...dangling(CITY_FILE, null, named)];
}

function inTerritory({ city, municipalities, province, zones }: Geodata): Problem[] {
  const zoneIds = idsOf(zones);
  const methods = idsOf(city.residentMethods);
  const codes: Ids = new Set(province.map(({ code }) => code));
  return [
    ...municipalities.flatMap(({ code, zone, residentMethod }) => [
      ...unknownCode(city.files.municipalities, code, code, codes),
      ...dangling(city.files.municipalities, code, [
        { path: "zone", got: zone, among: zoneIds },
        { path: "residentMethod", got: residentMethod, among: methods },
      ]),
    ]),
    ...province.flatMap(({ code, zone }) =>
      dangling(city.files.province, code, [{ path: "zone", got: zone, among: zoneIds }]),
    ),
  ];
}

function inSites({ city, province, sites }: Geodata): Problem[] {
  const files = new Map(city.layers.map(({ id, file }) => [id, file]));
  const [categories, accuracies, foci] = [idsOf(city.categories), idsOf(city.accuracies), idsOf(city.foci)];
  const codes: Ids = new Set(province.map(({ code }) => code));
  return sites.flatMap((site) => {
    const file = files.get(site.layer) ?? CITY_FILE;
    return [
      ...unknownCode(file, site.id, site.municipality, codes),
      ...dangling(file, site.id, [
        { path: "category", got: site.category, among: categories },
        { path: "accuracy", got: site.accuracy, among: accuracies },
        ...site.foci.map((got) => ({ path: "foci", got, among: foci })),
      ]),
    ];
  });
}

function dangling(file: string, feature: string | null, rows: readonly Row[]): Problem[] {
  return rows.flatMap(({ path, got, among }): Problem[] =>
    got === null || among.has(got)
      ? []
      : [{ code: "unknown-reference", file, feature, values: { path, got } }],
  );
}

function unknownCode(file: string, feature: string, got: string | null, codes: Ids): Problem[] {
  return got === null || codes.has(got) ? [] : [{ code: "code-unknown", file, feature, values: { got } }];
}
