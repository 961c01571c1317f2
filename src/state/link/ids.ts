import type { Geodata } from "../../domain/geodata";
import type { Roots, Selection } from "../roots";
import type { App } from "../store";
import type { LinkIds } from "./id-bits";

type Source = Roots & Partial<Pick<App, "geodata" | "own">>;

/** Before the city is there all ids are written out. */
const NONE: LinkIds = { strategies: [], foci: [], sites: [] };

/** What the packed form may name by a code: what the city's own data have. */
export function idsOf(source: Source): LinkIds {
  const geodata = cityOf(source);
  return geodata === null ? NONE : (known.get(geodata) ?? remembered(geodata));
}

const known = new WeakMap<Geodata, LinkIds>();

function remembered(geodata: Geodata): LinkIds {
  const { city, sites } = geodata;
  const [strategies, foci, places] = [city.strategies, city.foci, sites].map((all) =>
    all.map(({ id }) => id),
  );
  const ids = { strategies: strategies ?? [], foci: foci ?? [], sites: places ?? [] };
  known.set(geodata, ids);
  return ids;
}

/** The city's data without the visitor's own. */
function cityOf({ geodata, own }: Source): Geodata | null {
  return own?.city ?? (geodata?.status === "ready" ? geodata.value : null);
}

/** What is selected, if it is the city's: places of the visitor's own file are on this device alone. */
export function withoutOwn(source: Source): Selection | null {
  const { selection, own, geodata } = source;
  if (!own?.city || geodata?.status !== "ready") return selection;
  const theirs = new Set(own.city.sites.map(({ id }) => id));
  const isOwn = (id: string) => !theirs.has(id) && geodata.value.sites.some((site) => site.id === id);
  if (selection?.kind === "place") return { ...selection, under: selection.under.filter((id) => !isOwn(id)) };
  return sitesIn(selection).some(isOwn) ? null : selection;
}

function sitesIn(selection: Selection | null): readonly string[] {
  if (selection?.kind === "place") return selection.under;
  return selection?.kind === "site" || selection?.kind === "pilot" ? [selection.id] : [];
}
