import { createSelector } from "reselect";
import type { Geodata } from "../../../domain/geodata";
import { type Residents, residents, type SquareMetres, squareMetres } from "../../../domain/measure";
import type { Municipality } from "../../../domain/municipality";
import { isFullyKnown, type Part, sumParts, type UnitOverlap } from "../../../domain/overlap";
import { placesOf } from "../../../domain/plan-landing";
import type { Project } from "../../../domain/plan-project";
import { everyOf, type Subset, sizeOf, subset, subsetOf } from "../../../domain/strategy";
import { selectGeodata, selectInside } from "../../selectors/geodata";
import { selectAnswer, selectCountedIds } from "../../selectors/question";
import { selectProject, selectProjectSites, strategiesOf } from "./projects";

/** Ground, and the residents whose points stand on it. */
interface Amount {
  readonly area: SquareMetres;
  readonly residents: Residents;
}

/** A municipality that the project reaches, with what it reaches there. */
export interface ReachedUnit extends Amount {
  readonly municipality: Municipality;
  /** Its residents are placed by a rough method. */
  readonly isRough: boolean;
}

/** Ground of the project that exactly these other strategies reach too; 0: no other. */
export interface Meeting extends Amount {
  readonly others: Subset;
}

/** What a project with places of its own reaches, as it is now. Residents are 0 until `withResidents`. */
export interface ProjectFigures {
  readonly reached: Amount;
  readonly whole: Amount;
  /** Some of its places are not known, so that it may be more. */
  readonly isAtLeast: boolean;
  /** The most residents first. */
  readonly units: readonly ReachedUnit[];
  /** Of so many municipalities. */
  readonly municipalities: number;
  /** They add up to what is reached; most strategies first, none last. */
  readonly meetings: readonly Meeting[];
  /** Reached ground on which it is not known whether other strategies reach it too. */
  readonly notFullyKnown: Amount;
  /** Reached residents who are placed by a rough method. */
  readonly roughResidents: Residents;
  /** Places that are drawn and not counted: of another status, or of a kind that serves no strategy. */
  readonly uncounted: number;
  /** Sites whose reach could not be computed. */
  readonly failed: readonly string[];
  readonly withResidents: boolean;
}

/**
 * waiting: the question is being answered, and figures of another one would pass for those of this project. uncounted:
 * its places serve no strategy.
 */
export type ProjectReckoning =
  | { readonly status: "waiting" | "uncounted" }
  | { readonly status: "failed"; readonly reason: string }
  | { readonly status: "ready"; readonly figures: ProjectFigures };

interface Ground {
  readonly project: Project;
  /** The strategies that its places stand for. */
  readonly own: Subset;
  readonly units: readonly UnitOverlap[];
  readonly inside: readonly Municipality[];
  readonly geodata: Geodata;
}

/** What the open project reaches; null while none is open, or it has no place. */
export const selectProjectReckoning = createSelector(
  [selectProject, selectProjectSites, selectAnswer, selectInside, selectGeodata, selectCountedIds],
  (
    project,
    places,
    { answer, withResidents, stale, failure },
    inside,
    geodata,
    counted,
  ): ProjectReckoning | null => {
    if (project === null || places === null || geodata === null) return null;
    const named = placesOf(project, places) ?? places;
    const uncounted = named.filter(({ id }) => !counted.has(id)).length;
    if (uncounted === named.length) return { status: "uncounted" };
    if (failure !== null) return { status: "failed", reason: failure };
    if (answer === null || stale) return { status: "waiting" };
    const own = subsetOf(geodata.city.strategies, strategiesOf(places));
    const ground = { project, own, units: answer.units, inside, geodata };
    return { status: "ready", figures: { ...figuresIn(ground), uncounted, withResidents } };
  },
);

function figuresIn(ground: Ground): Omit<ProjectFigures, "uncounted" | "withResidents"> {
  const { own, units, inside, geodata } = ground;
  const parts = sumParts(units);
  const reached = parts.filter(isOwn(own));
  const reachedUnits = unitsOf(ground);
  const others = subset(everyOf(geodata.city.strategies.length) & ~own);
  return {
    reached: sumOf(reached),
    whole: sumOf(parts),
    isAtLeast: isAtLeast(ground, parts),
    units: reachedUnits,
    municipalities: inside.length,
    meetings: meetingsIn(reached, own),
    notFullyKnown: sumOf(reached.filter((part) => !isFullyKnown(part, others))),
    roughResidents: sumOf(reachedUnits.filter(({ isRough }) => isRough)).residents,
    failed: [...new Set(units.flatMap(({ failed }) => failed))],
  };
}

const isOwn =
  (own: Subset) =>
  (part: Part): boolean =>
    (part.subset & own) !== 0 && part.area > 0;

const sumOf = (amounts: readonly Amount[]): Amount => ({
  area: squareMetres(amounts.reduce((sum, { area }) => sum + area, 0)),
  residents: residents(amounts.reduce((sum, one) => sum + one.residents, 0)),
});

function unitsOf({ own, units, inside, geodata }: Ground): ReachedUnit[] {
  const rough = new Set(geodata.city.residentMethods.filter((method) => method.rough).map(({ id }) => id));
  return units
    .flatMap(({ code, parts }) => {
      const municipality = inside.find((one) => one.code === code);
      const reached = parts.filter(isOwn(own));
      if (municipality === undefined || reached.length === 0) return [];
      return [{ municipality, isRough: rough.has(municipality.residentMethod), ...sumOf(reached) }];
    })
    .sort((one, other) => other.residents - one.residents || other.area - one.area);
}

/** Whole layers may lack places, or be known on part of the ground only; named sites are all there are. */
function isAtLeast({ project, own, geodata }: Ground, parts: readonly Part[]): boolean {
  const { place } = project;
  if (place.kind !== "layers") return false;
  const layers = geodata.city.layers.filter(({ id }) => place.layers.includes(id));
  const isBeyondData = ({ subset: covered, complete, area }: Part) =>
    area > 0 && (covered & own) === 0 && (complete & own) !== own;
  return layers.some(({ complete }) => !complete) || parts.some(isBeyondData);
}

function meetingsIn(reached: readonly Part[], own: Subset): Meeting[] {
  const others = new Set(reached.map((part) => part.subset & ~own));
  return [...others]
    .map((bits) => ({
      others: subset(bits),
      ...sumOf(reached.filter((part) => (part.subset & ~own) === bits)),
    }))
    .sort((one, other) => sizeOf(other.others) - sizeOf(one.others) || one.others - other.others);
}
