import type { Geodata } from "../../domain/geodata";
import { finds, rank } from "../../domain/search";
import type { Site } from "../../domain/site";
import { inLanguage } from "../../domain/text";
import type { UnitRef } from "../../domain/unit";

/** Something that a search found: a unit or a site, with the words it was found by. */
export type Found =
  | { readonly kind: "unit"; readonly unit: UnitRef; readonly name: string }
  | { readonly kind: "site"; readonly site: Site; readonly name: string };

/** As many as a reader looks through. */
const MOST = 8;

/** Municipalities, zones and sites whose words begin with those of the wish; the best first, units before sites. */
export function found(geodata: Geodata, wish: string, language: string): readonly Found[] {
  if (wish.trim() === "") return [];
  const units: Found[] = [
    ...geodata.municipalities.map(
      ({ code, name }): Found => ({ kind: "unit", unit: { kind: "municipality", code }, name }),
    ),
    ...geodata.zones.map(({ id, name }): Found => ({ kind: "unit", unit: { kind: "zone", id }, name })),
  ];
  const sites = geodata.sites.map(
    (site): Found => ({ kind: "site", site, name: inLanguage(site.name, language) }),
  );
  return [...units, ...sites]
    .filter(({ name }) => finds(wish, name))
    .sort((one, other) => rank(wish, one.name) - rank(wish, other.name))
    .slice(0, MOST);
}
