import type { City } from "../domain/city";
import { type Status, statusSchema } from "../domain/site";
import { type Match, NO_SINGLE_STRATEGY } from "../domain/strategy";
import { unitFromKey } from "../domain/unit";
import { searchable } from "./link/most";
import { unpack } from "./link/packed";
import { positionIn } from "./link/position-text";
import { readSelection } from "./link/read-selection";
import {
  type Camera,
  type Choropleth,
  DOORS,
  FIRST_ROOTS,
  type LookWish,
  MODES,
  MOST_COMPARED,
  PAGES,
  PLACES,
  type PlaceWish,
  type ProjectFilters,
  type Reading,
  type Roots,
  TASKS,
} from "./roots";
import { LINK_VERSION } from "./write-link";

/** What a link can point at; ids that are not among these are left out with a notice. */
export interface Known {
  readonly city: City;
  readonly languages: readonly string[];
  readonly units: ReadonlySet<string>;
  readonly sites: ReadonlySet<string>;
}

/** What a link asks for, with the ids that this city does not have. */
export interface ReadLink {
  readonly roots: Partial<Roots>;
  readonly unknown: readonly string[];
}

/**
 * Reads a link of this or an older version, in words or packed. What it does not name stays as it is at the start; a packed
 * one that was cut or mistyped is named among the unknown.
 */
export function readLink(link: string, known: Known): ReadLink {
  const unknown: string[] = [];
  const fields = fieldsIn(new URLSearchParams(link), known, unknown);
  const among = (ids: readonly string[], has: (id: string) => boolean) =>
    ids.filter((id) => has(id) || !unknown.push(id));
  const list = (key: string) => [...new Set((fields.get(key) ?? "").split(".").filter(Boolean))];
  const unitsOf = (keys: readonly string[]) =>
    among(keys, (id) => known.units.has(id)).flatMap((id) => unitFromKey(id) ?? []);
  const strategies = new Set(known.city.strategies.map(({ id }) => id));
  const foci = new Set(known.city.foci.map(({ id }) => id));
  const language = fields.get("l");
  // A newer app may have written what this one cannot read: the rest opens, and the reader is told.
  if (Number(fields.get("v") ?? LINK_VERSION) > LINK_VERSION) unknown.push(`v=${fields.get("v")}`);
  const roots: Partial<Roots> = {
    ...readMode(list("o"), unknown),
    ...(language !== null && among([language], (id) => known.languages.includes(id)).length > 0
      ? { language }
      : {}),
    strategies: among(list("s"), (id) => strategies.has(id)),
    match: readMatch(fields.get("x")),
    statuses: fields.has("t") ? readStatuses(list("t"), among) : FIRST_ROOTS.statuses,
    foci: among(list("f"), (id) => foci.has(id)),
    unit: unitsOf([fields.get("u") ?? ""].filter(Boolean))[0] ?? null,
    search: searchable(fields.get("q") ?? ""),
    withProvisional: fields.get("p") !== "0",
    selection: readSelection(fields.get("a") ?? "", known, unitsOf, among),
    reading: readReading(list("w"), unknown),
    door: DOORS.find((one) => one === fields.get("b")) ?? FIRST_ROOTS.door,
    projects: readProjects(fields, among, (id) => strategies.has(id)),
    compared: unitsOf(list("c")).slice(0, MOST_COMPARED),
    choropleth: readChoropleth(list("g"), (id) => strategies.has(id)),
    density: fields.get("d") === "1",
    reach: fields.get("r") === "1",
    // A link that names no look leaves the reader's own: who needs contrast keeps it whatever link is opened.
    ...(fields.has("k") ? { look: readLook(fields.get("k")) } : {}),
    camera: readCamera(fields.get("m")),
  };
  return { roots, unknown };
}

/** The fields in words, whatever form the link has. */
function fieldsIn(link: URLSearchParams, { city, sites }: Known, unknown: string[]): URLSearchParams {
  const packed = link.get("z");
  if (packed === null) return link;
  const ids = {
    strategies: city.strategies.map(({ id }) => id),
    foci: city.foci.map(({ id }) => id),
    sites: [...sites],
  };
  const fields = unpack(packed, ids);
  if (fields === null) unknown.push("z");
  return new URLSearchParams([...[...link].filter(([key]) => key === "v"), ...(fields ?? [])]);
}

/** A mode or a task that this app does not have is said; without one the link is to explore. */
function readMode([mode, task]: readonly string[], unknown: string[]): Pick<Roots, "mode" | "task"> {
  const [knownMode, knownTask] = [MODES.find((one) => one === mode), TASKS.find((one) => one === task)];
  if (mode !== undefined && knownMode === undefined) unknown.push(mode);
  else if (task !== undefined && knownTask === undefined) unknown.push(task);
  return { mode: knownMode ?? FIRST_ROOTS.mode, task: knownTask ?? FIRST_ROOTS.task };
}

/** Those of the ids that are known; the others are noted. */
export type Among = (ids: readonly string[], has: (id: string) => boolean) => string[];

function readReading([name, at]: readonly string[], unknown: string[]): Reading | null {
  const page = PAGES.find((one) => one === name);
  if (name !== undefined && page === undefined) unknown.push(name);
  return page === undefined ? null : { page, at: at ?? null };
}

/** Which strategies the plan itself has is not known before it is loaded; its list then holds none of an unknown one. */
function readProjects(
  fields: URLSearchParams,
  among: Among,
  isStrategy: (id: string) => boolean,
): ProjectFilters {
  const [planStrategy = "", strategy = "", place = ""] = (fields.get("j") ?? "").split(".");
  return {
    planStrategy: planStrategy === "" ? null : planStrategy,
    strategy:
      among(
        [strategy].filter(Boolean),
        (id) => isStrategy(id) || NO_SINGLE_STRATEGY.some((one) => one === id),
      )[0] ?? null,
    place: among([place].filter(Boolean), isPlace).find(isPlace) ?? null,
    search: searchable(fields.get("y") ?? ""),
  };
}

const isPlace = (id: string): id is PlaceWish => PLACES.some((one) => one === id);

function readStatuses(ids: readonly string[], among: Among): Status[] {
  const statuses: readonly Status[] = statusSchema.options;
  const wanted = among(
    ids.filter((id) => id !== "none"),
    (id) => statuses.some((status) => status === id),
  );
  return statuses.filter((status) => wanted.includes(status));
}

function readMatch(text: string | null): Match {
  return text === "all" || text === "exactly" ? text : "any";
}

function readLook(text: string | null): LookWish {
  return text === "day" || text === "night" || text === "contrast" ? text : "system";
}

function readChoropleth(
  [kind, strategy]: readonly string[],
  isStrategy: (id: string) => boolean,
): Choropleth {
  if (kind === "share" && strategy !== undefined && isStrategy(strategy)) return { kind, strategy };
  return kind === "residents" || kind === "density" ? { kind } : { kind: "none" };
}

function readCamera(text: string | null): Camera | null {
  const [longitude, latitude, zoom] = (text ?? "").split(",");
  const centre = positionIn(`${longitude},${latitude}`);
  return centre === null || zoom === undefined || !Number.isFinite(Number(zoom))
    ? null
    : { centre, zoom: Number(zoom) };
}
