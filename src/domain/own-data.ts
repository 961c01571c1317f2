import type { Geodata } from "./geodata";
import type { ImportedLayer, ImportedPlace, JoinedTable, OwnSource } from "./import-role";
import type { ResidentPoints } from "./residents";
import type { Site } from "./site";
import type { Source } from "./source";

/** What a visitor's own file was taken in as. */
type TakenAs =
  /** replace: the file's pilots stand in the place of the city's; add: beside them. */
  | { readonly role: "pilots"; readonly how: "replace" | "add"; readonly sites: readonly Site[] }
  | ({ readonly role: "layer" } & ImportedLayer)
  | { readonly role: "candidates"; readonly places: readonly ImportedPlace[] }
  | { readonly role: "residents"; readonly points: ResidentPoints }
  | { readonly role: "table"; readonly table: JoinedTable };

/** One taking: a file of the visitor's own that counts from now on, until it is put back. */
export type Taken = TakenAs & {
  /** Of its own for each taking, so that two takings of one file are two. */
  readonly id: string;
  readonly source: OwnSource;
};

/**
 * The city's data with the visitor's own on top, in the order in which they were taken. Nothing of the city is changed: without
 * takings it is the very same object. The version names the takings, so that nobody mistakes the data for the city's.
 */
export function withOwn(city: Geodata, taken: readonly Taken[]): Geodata {
  if (taken.length === 0) return city;
  const changed = taken.reduce(step, city);
  return {
    ...changed,
    version: [city.version, ...taken.map(({ id }) => id)].join("+"),
    sources: [...city.sources, ...taken.map(sourceOf)],
  };
}

function step(geodata: Geodata, taken: Taken): Geodata {
  if (taken.role === "pilots") return withPilots(geodata, taken.sites, taken.how);
  if (taken.role !== "layer") return geodata;
  const { city, sites } = geodata;
  return {
    ...geodata,
    city: { ...city, layers: [...city.layers, taken.layer] },
    sites: [...sites, ...taken.sites],
  };
}

/** Pilots stay where the city's stood in the order of layers, because lists and marks follow it. */
function withPilots(geodata: Geodata, pilots: readonly Site[], how: "replace" | "add"): Geodata {
  const layer = geodata.city.layers.find(({ numbered }) => numbered)?.id;
  const before = geodata.sites.filter((site) => site.layer === layer);
  const kept = how === "add" ? before : [];
  const at = Math.max(
    0,
    geodata.sites.findIndex((site) => site.layer === layer),
  );
  const others = geodata.sites.filter((site) => site.layer !== layer);
  return { ...geodata, sites: [...others.slice(0, at), ...kept, ...pilots, ...others.slice(at)] };
}

/** The points of the last residents that were taken; null: the city's own count. */
export function ownPoints(taken: readonly Taken[]): ResidentPoints | null {
  const last = taken.findLast((one) => one.role === "residents");
  return last?.role === "residents" ? last.points : null;
}

/** Who stands for a taking: whoever opened the file; nothing else is known of it. */
function sourceOf({ id, source }: Taken): Source {
  return {
    id,
    file: source.file,
    title: { it: source.file, en: source.file },
    publishers: [],
    licences: [],
    date: source.opened.slice(0, 10),
    accuracy: { it: "File aperto su questo dispositivo.", en: "File opened on this device." },
  };
}
