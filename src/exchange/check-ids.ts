import type { Geodata } from "../domain/geodata";
import type { Problem } from "../domain/problem";
import { CITY_FILE, PACKAGE_FILE } from "./names";

interface IdRow {
  /** The kind with the id: a zone and a strategy may bear the same id, two zones may not. */
  readonly key: string;
  readonly file: string;
  readonly id: string;
}

/** What the city's own file lists by id. */
const LISTS = ["strategies", "foci", "categories", "accuracies", "layers"] as const;

/** The ids that stand more than once, wherever the second one stands: ids are unique across all files. */
export function duplicateIds(geodata: Geodata): Problem[] {
  const seen = new Set<string>();
  return [...unitRows(geodata), ...featureRows(geodata), ...listedRows(geodata)].flatMap(
    ({ key, file, id }): Problem[] => {
      if (!seen.has(key)) {
        seen.add(key);
        return [];
      }
      return [{ code: "duplicate-id", file, feature: id, values: {} }];
    },
  );
}

/** A municipality inside stands among the province's too, so that the two are kinds of their own. */
function unitRows({ city: { files }, municipalities, zones, province }: Geodata): IdRow[] {
  return [
    ...rows("municipality", files.municipalities, codesOf(municipalities)),
    ...rows("zone", files.zones ?? CITY_FILE, idsOf(zones)),
    ...rows("province", files.province, codesOf(province)),
  ];
}

/** Sites and lines are features alike: an id names one of all of them, in whichever layer it is. */
function featureRows({ city, sites, lines }: Geodata): IdRow[] {
  const files = new Map(city.layers.map(({ id, file }) => [id, file]));
  return [
    ...sites.flatMap(({ id, layer }) => rows("feature", files.get(layer) ?? CITY_FILE, [id])),
    ...rows("feature", city.files.lines ?? CITY_FILE, idsOf(lines)),
  ];
}

function listedRows({ city, sources }: Geodata): IdRow[] {
  return [
    ...rows("source", PACKAGE_FILE, idsOf(sources)),
    ...LISTS.flatMap((list) => rows(list, CITY_FILE, idsOf(city[list]))),
  ];
}

function rows(kind: string, file: string, ids: readonly string[]): IdRow[] {
  return ids.map((id) => ({ key: `${kind} ${id}`, file, id }));
}

const idsOf = (listed: readonly { readonly id: string }[]): string[] => listed.map(({ id }) => id);
const codesOf = (listed: readonly { readonly code: string }[]): string[] => listed.map(({ code }) => code);
