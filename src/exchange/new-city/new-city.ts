import type { Result } from "../../domain/problem";
import { sealed } from "../check-package";
import { CITY_FILE, PACKAGE_FILE } from "../names";
import { layerRow, layersOf, placesOf, strategyIds } from "./layers";
import { municipalities, province, residents, zones } from "./territory";
import { both, GROUND, MOST_STRATEGIES, type NewCity, rounded } from "./wish";

const FILES = {
  municipalities: "municipalities.geojson",
  zones: "zones.geojson",
  province: "province.json",
  residents: "residents.json",
} as const;

/**
 * The files of a city to begin with: four made-up squares in the ocean, whole and sealed, so that the app opens on them and
 * every file shows by example what has to stand in its place. Everything in it says that it is to be replaced.
 * @returns texts by file name
 * @throws for a number of strategies for which there is no look
 */
export async function newCity(wish: NewCity): Promise<Result<ReadonlyMap<string, string>>> {
  const { strategies } = wish;
  if (!Number.isInteger(strategies) || strategies < 1 || strategies > MOST_STRATEGIES)
    throw new Error(`A city has from 1 to ${MOST_STRATEGIES} strategies, got ${strategies}`);
  const files = new Map(contents(wish).map(([name, content]) => [name, text(content)]));
  const encoder = new TextEncoder();
  const bytes = new Map([...files].map(([name, content]) => [name, encoder.encode(content)]));
  const sealing = await sealed(bytes, text(dataPackage(wish, [...files.keys()])));
  return sealing.ok ? { ok: true, value: new Map([...files, [PACKAGE_FILE, sealing.value]]) } : sealing;
}

const text = (content: object): string => `${JSON.stringify(content, null, 2)}\n`;

function contents(wish: NewCity): [string, object][] {
  return [
    [CITY_FILE, city(wish)],
    [FILES.municipalities, municipalities(wish)],
    ...(wish.zones ? [[FILES.zones, zones(wish)] satisfies [string, object]] : []),
    [FILES.province, province(wish)],
    [FILES.residents, residents()],
    ...layersOf(wish).map((layer, index): [string, object] => [
      `${layer.id}.geojson`,
      placesOf(layer, index),
    ]),
  ];
}

function city(wish: NewCity) {
  const { west, south, side, across, down } = GROUND;
  const { zones: zoneFile, ...files } = FILES;
  return {
    version: 1,
    id: wish.id,
    name: both(wish.name, wish.name),
    plan: both("Piano da sostituire", "Plan to replace"),
    languages: ["it", "en"],
    bounds: [west, south, rounded(west + across * side), rounded(south + down * side)],
    censusYear: 2021,
    files: wish.zones ? { ...files, zones: zoneFile } : files,
    membershipNote: both("Comuni da sostituire.", "Municipalities to replace."),
    proposalNote: both("Proposte da sostituire.", "Proposals to replace."),
    residentMethods: [{ id: "to-replace", rough: true, name: both("inventato", "made up") }],
    strategies: strategyIds(wish).map((id, index) => ({
      id,
      slot: index + 1,
      name: both(`Strategia ${index + 1}`, `Strategy ${index + 1}`),
      planLine: both("Linea del piano da sostituire.", "Line of the plan to replace."),
    })),
    foci: [],
    categories: [],
    accuracies: [{ id: "made-up", name: both("inventata", "made up") }],
    layers: layersOf(wish).map(layerRow),
  };
}

/** Each file with the fields that its source will fill; the sizes and hashes are written when it is sealed. */
function dataPackage({ id, name }: NewCity, files: readonly string[]) {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: id,
    title: name,
    title_it: name,
    resources: files.map((path) => ({
      name: path.replace(/\.(geo)?json$/, ""),
      path,
      title: `${path}, to replace`,
      title_it: `${path}, da sostituire`,
      date: null,
      accuracy: "Made up: four squares in the ocean.",
      accuracy_it: "Inventato: quattro quadrati nell’oceano.",
      processing: "Written as an example.",
      processing_it: "Scritto come esempio.",
      sources: [{ title: "An example to replace", publisher: null }],
      licenses: [{ name: "CC0-1.0" }],
      hash: `sha256:${"0".repeat(64)}`,
      bytes: 0,
    })),
  };
}
