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
    .filter((one) => finds(wish, wordsFor(one)))
    .sort((one, other) => rank(wish, one.name) - rank(wish, other.name))
    .slice(0, MOST);
}

/** What a unit or site is found by: its name, and a zone by its number too. */
function wordsFor(one: Found): string {
  return one.kind === "unit" && one.unit.kind === "zone" ? `${one.name} zona zone ${one.unit.id}` : one.name;
}

/** A municipality of the province outside the perimeter whose name begins with the wish: nothing is reckoned for it. */
export function foundOutside(geodata: Geodata, wish: string): string | null {
  const inside = new Set(geodata.municipalities.map(({ code }) => code));
  const outside = geodata.province.filter(({ code, name }) => !inside.has(code) && finds(wish, name));
  return outside.sort((one, other) => rank(wish, one.name) - rank(wish, other.name))[0]?.name ?? null;
}
