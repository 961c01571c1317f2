import type { Geodata } from "./geodata";
import type { ImportedLayer, ImportedPlace, JoinedTable, OwnSource } from "./import-role";
import { OWN_ACCURACY } from "./import-site";
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
 * takings it is the very same object. The version names the takings that figures follow, so that nobody
 * mistakes the data for the city's.
 */
export function withOwn(city: Geodata, taken: readonly Taken[]): Geodata {
  if (taken.length === 0) return city;
  const changed = taken.reduce(step, city);
  return {
    ...changed,
    version: [city.version, ...taken.filter(isReckoned).map(({ id }) => id)].join("+"),
    sources: [...city.sources, ...taken.map(sourceOf)],
  };
}

/** Whether figures follow it: places to choose from and tables change none. */
const isReckoned = ({ role }: Taken): boolean =>
  role === "pilots" || role === "layer" || role === "residents";

function step(geodata: Geodata, taken: Taken): Geodata {
  if (taken.role !== "pilots" && taken.role !== "layer") return geodata;
  const told = withAccuracy(geodata);
  if (taken.role === "pilots") {
    const changed = withPilots(told, taken.sites, taken.how);
    return taken.how === "replace" ? withLayerOf(changed, taken) : changed;
  }
  const { city, sites } = told;
  return {
    ...told,
    city: { ...city, layers: [...city.layers, taken.layer] },
    sites: [...sites, ...taken.sites],
  };
}

/** How good the positions of a visitor's file are only the visitor knows. */
function withAccuracy(geodata: Geodata): Geodata {
  const { city } = geodata;
  if (city.accuracies.some(({ id }) => id === OWN_ACCURACY)) return geodata;
  const own = { id: OWN_ACCURACY, name: { it: "come nel file aperto", en: "as in the opened file" } };
  return { ...geodata, city: { ...city, accuracies: [...city.accuracies, own] } };
}

/** A layer whose every site comes from a file is of that file: no working proposal, and nothing that was known of the others. */
function withLayerOf(geodata: Geodata, { id, source }: Pick<Taken, "id" | "source">): Geodata {
  const { city } = geodata;
  const layers = city.layers.map((layer) => {
    if (!layer.numbered) return layer;
    const { note: _note, ...kept } = layer;
    return { ...kept, file: source.file, source: id, proposal: false };
  });
  return { ...geodata, city: { ...city, layers } };
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
