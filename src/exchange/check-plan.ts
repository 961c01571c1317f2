import type { Geodata } from "../domain/geodata";
import type { Plan } from "../domain/plan";
import { sumFaults } from "../domain/plan-budget";
import type { Problem } from "../domain/problem";
import { everythingIn, type Found, idOf } from "./plan-walk";

type Ids = ReadonlySet<string>;
type Identified = { readonly id: string };

/** What is read of a plan, file by file: each part under the name of its file. */
export type PlanParts = Omit<Plan, "sources">;

/**
 * What does not hold inside a plan, or between it and the map: ids that stand twice, names of things that are not
 * there, texts that lack one of the city's languages, links to zones of another name, sums that do not add up.
 * @param fileOf the file that a part came from
 */
export function planFaults(parts: PlanParts, geodata: Geodata, fileOf: (part: string) => string): Problem[] {
  const ids = idsBy(parts, geodata);
  const inFiles = Object.entries(parts).flatMap(([part, value]) =>
    [...everythingIn(value)].flatMap((found) => [
      ...repeated(fileOf(part), found),
      ...unknown(fileOf(part), found, ids),
      ...untranslated(fileOf(part), found, geodata.city.languages),
    ]),
  );
  return [
    ...inFiles,
    ...misnamed(fileOf("catalogue"), parts, geodata),
    ...sums(fileOf("budget"), parts.budget),
  ];
}

/** What each name in the files refers to: wherever text stands under the name, it is one of these ids. */
function idsBy(
  { catalogue, projects, people, budget, documents }: PlanParts,
  { city, sites, zones }: Geodata,
): Readonly<Record<string, Ids>> {
  const of = (rows: readonly Identified[] = []): Ids => new Set(rows.map(({ id }) => id));
  const zoneIds = of(zones);
  return {
    documents: of(documents),
    line: of(catalogue.lines),
    planStrategy: of(catalogue.planStrategies),
    project: of(projects),
    group: of(people?.groups),
    values: of(people?.values),
    module: of(budget?.modules),
    column: of(budget?.columns),
    strategy: of(city.strategies),
    layers: of(city.layers),
    sites: of(sites),
    zone: zoneIds,
    near: zoneIds,
  };
}

/** A name that refers to something that is not there. `ids`: what each name in a file refers to. */
export function unknown(file: string, found: Found, ids: Readonly<Record<string, Ids>>): Problem[] {
  const { path, key, feature, value } = found;
  const among = Object.hasOwn(ids, key) ? ids[key] : undefined;
  if (among === undefined || typeof value !== "string" || among.has(value)) return [];
  return [{ code: "unknown-reference", file, feature, values: { path, got: value } }];
}

/** Ids are unique in their list: a line and a group of the same subject may share one. */
export function repeated(file: string, { value }: Found): Problem[] {
  if (!Array.isArray(value)) return [];
  const seen = new Set<string>();
  return value.flatMap((row): Problem[] => {
    const id = idOf(row);
    if (id === null || !seen.has(id)) {
      if (id !== null) seen.add(id);
      return [];
    }
    return [{ code: "duplicate-id", file, feature: id, values: {} }];
  });
}

/** A text that stands in two languages stands in every one that the city speaks. */
export function untranslated(
  file: string,
  { path, feature, value }: Found,
  languages: readonly string[],
): Problem[] {
  if (typeof value !== "object" || value === null || !("it" in value && "en" in value)) return [];
  return languages
    .filter((language) => !(language in value))
    .map((language) => ({
      code: "language-missing",
      file,
      feature,
      values: { path: `${path}.${language}`, language },
    }));
}

function misnamed(file: string, { catalogue }: PlanParts, { zones }: Geodata): Problem[] {
  const names = new Map(zones.map(({ id, name }) => [id, name]));
  return (catalogue.phaseTwo?.territories ?? []).flatMap(({ id, name: got, zone }): Problem[] => {
    const wanted = zone === null ? undefined : names.get(zone);
    if (wanted === undefined || wanted === got) return [];
    return [{ code: "zone-name-differs", file, feature: id, values: { got, wanted } }];
  });
}

function sums(file: string, budget: Plan["budget"]): Problem[] {
  if (budget === null) return [];
  return sumFaults(budget).map((fault) => ({
    code: "sum-differs",
    file,
    feature: null,
    values: { ...fault },
  }));
}
