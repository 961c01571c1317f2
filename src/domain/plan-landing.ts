import type { Project } from "./plan-project";
import type { Site } from "./site";

/** In which municipalities of the perimeter each site stands or passes, by code: as the partition says. */
export type Whereabouts = ReadonlyMap<string, ReadonlySet<string>>;

/** A project that has places. */
export interface Landing {
  readonly project: Project;
  /** The strategy on the map that it is read as; null where it crosses several, or is read as none. */
  readonly strategy: string | null;
  /** Its places by the code of the municipality; a river has part in many. Municipalities without any are left out. */
  readonly places: ReadonlyMap<string, readonly string[]>;
  /** Its places that meet no municipality of the perimeter: said, and never counted. */
  readonly outside: readonly string[];
}

/** Where a plan's projects land. Only those with a place are counted anywhere; the others are told apart by why not. */
export interface Landings {
  readonly placed: readonly Landing[];
  readonly wholeArea: readonly Project[];
  readonly noneNamed: readonly Project[];
  readonly notKnown: readonly Project[];
}

/**
 * The sites that are a project's places; null for a project without any. Of a layer those count that the layer counts for
 * its strategy: what is only drawn beside them, such as a museum among parks, is no place of the project.
 */
export function placesOf({ place }: Pick<Project, "place">, sites: readonly Site[]): readonly Site[] | null {
  if (place.kind === "sites") return sites.filter(({ id }) => place.sites.includes(id));
  if (place.kind !== "layers") return null;
  return sites.filter(
    ({ layer, strategy, counted }) => place.layers.includes(layer) && (counted || strategy === null),
  );
}

/** The projects of a plan by where they land. */
export function landings(
  projects: readonly Project[],
  sites: readonly Site[],
  whereabouts: Whereabouts,
): Landings {
  const without = (kind: Project["place"]["kind"]) => projects.filter(({ place }) => place.kind === kind);
  return {
    placed: projects.flatMap((project) => {
      const places = placesOf(project, sites);
      return places === null ? [] : [landing(project, places, whereabouts)];
    }),
    wholeArea: without("whole-area"),
    noneNamed: without("none-named"),
    notKnown: without("not-known"),
  };
}

function landing(project: Project, sites: readonly Site[], whereabouts: Whereabouts): Landing {
  const places = new Map<string, string[]>();
  const outside: string[] = [];
  for (const { id } of sites) {
    const codes = whereabouts.get(id) ?? new Set();
    if (codes.size === 0) outside.push(id);
    for (const code of codes) places.set(code, [...(places.get(code) ?? []), id]);
  }
  return { project, strategy: strategyOf(project), places, outside };
}

/** The one strategy on the map that a project is read as; null for none and for several. */
export const strategyOf = ({ mapStrategy }: Pick<Project, "mapStrategy">): string | null =>
  mapStrategy.kind === "one" ? mapStrategy.strategy : null;

/**
 * The projects with a place in any of some municipalities.
 * @param strategy only those read as this strategy on the map; null: all
 */
export function landedIn(
  placed: readonly Landing[],
  codes: Iterable<string>,
  strategy: string | null = null,
): readonly Landing[] {
  const asked = [...codes];
  return placed.filter(
    (one) => (strategy === null || one.strategy === strategy) && asked.some((code) => one.places.has(code)),
  );
}
