import { createSelector } from "reselect";
import { meantWords } from "../../../domain/meant-words";
import type { Catalogue, PlanLine } from "../../../domain/plan-catalogue";
import {
  type Findable,
  findableProjects,
  isWished,
  type Landing,
  type ProjectWish,
} from "../../../domain/plan-filters";
import type { Project } from "../../../domain/plan-project";
import { wordsOf } from "../../../domain/search";
import { NO_SINGLE_STRATEGY } from "../../../domain/strategy";
import { FIRST_ROOTS, PLACES, type ProjectFilters } from "../../roots";
import { selectGeodata } from "../../selectors/geodata";
import type { App } from "../../store";
import { selectPlan } from "./projects";

export type ProjectFilterName = keyof ProjectFilters;

const NO_PROJECTS: readonly Findable[] = [];
const FILTERS: readonly ProjectFilterName[] = ["search", "planStrategy", "strategy", "place"];

const selectFindable = createSelector([selectPlan], (plan): readonly Findable[] =>
  plan === null ? NO_PROJECTS : findableProjects(plan),
);

const selectTyped = createSelector([(app: App) => app.projects.search], wordsOf);

/**
 * The words of the names on the map: whoever writes one of them has not misspelt a word of the plan. Split when somebody searches,
 * and once, as in the list of places: a visitor may have brought tens of thousands.
 */
const selectPlaceWords = createSelector([selectGeodata], (geodata) => {
  let known: readonly string[] | null = null;
  return (): readonly string[] => {
    known ??= [
      ...(geodata?.municipalities ?? []).map(({ name }) => name),
      ...(geodata?.zones ?? []).map(({ name }) => name),
      ...(geodata?.sites ?? []).flatMap(({ name }) => Object.values(name)),
    ].flatMap(wordsOf);
    return known;
  };
});

const selectMeant = createSelector(
  [selectTyped, selectFindable, selectPlaceWords],
  (typed, projects, places) => {
    const texts = projects.map(({ words }) => words);
    return typed.flatMap((word) =>
      places().some((place) => place.startsWith(word)) ? [word] : meantWords([word], texts),
    );
  },
);

/** Whether a word of the search stands in no project, and one like it is searched instead. */
export const selectIsRespelt = createSelector(
  [selectTyped, selectMeant],
  (typed, meant) => typed.join(" ") !== meant.join(" "),
);

const selectWish = createSelector(
  [(app: App) => app.projects, selectMeant],
  (wish, meant): ProjectWish => ({ ...wish, search: meant.join(" ") }),
);

/** The projects that pass every filter, in the plan's order. */
export const selectListedProjects = createSelector(
  [selectFindable, selectWish],
  (projects, wish): readonly Project[] =>
    projects.filter((one) => isWished(one, wish)).map(({ project }) => project),
);

/** How many projects each choice of a filter would list under the other filters; under null all of its choices. */
export interface ProjectCounts {
  readonly planStrategy: ReadonlyMap<string | null, number>;
  readonly strategy: ReadonlyMap<string | null, number>;
  readonly place: ReadonlyMap<Landing | null, number>;
}

export const selectProjectCounts = createSelector(
  [selectFindable, selectWish, selectPlan, selectGeodata],
  (projects, wish, plan, geodata): ProjectCounts => {
    const count = (change: Partial<ProjectWish>) =>
      projects.filter((one) => isWished(one, { ...wish, ...change })).length;
    const counted = <Id extends string>(ids: readonly Id[], of: (id: Id | null) => number) =>
      new Map([null, ...ids].map((id) => [id, of(id)]));
    const idsOf = (named: readonly { readonly id: string }[] | undefined) =>
      (named ?? []).map(({ id }) => id);
    return {
      planStrategy: counted(idsOf(plan?.catalogue.planStrategies), (planStrategy) => count({ planStrategy })),
      strategy: counted([...idsOf(geodata?.city.strategies), ...NO_SINGLE_STRATEGY], (strategy) =>
        count({ strategy }),
      ),
      place: counted(PLACES, (place) => count({ place })),
    };
  },
);

/** How many filters ask for something. */
export const selectProjectFilterCount = createSelector(
  [selectWish],
  (wish) => FILTERS.filter((name) => wish[name] !== FIRST_ROOTS.projects[name]).length,
);

/** When nothing is listed: the filters that, taken away alone, list something again, the most first. */
export const selectLoosenableProjects = createSelector(
  [selectFindable, selectWish, selectListedProjects],
  (projects, wish, listed): readonly { readonly filter: ProjectFilterName; readonly count: number }[] =>
    listed.length > 0
      ? []
      : FILTERS.filter((name) => wish[name] !== FIRST_ROOTS.projects[name])
          .map((filter) => {
            const loose = { ...wish, [filter]: FIRST_ROOTS.projects[filter] };
            return { filter, count: projects.filter((one) => isWished(one, loose)).length };
          })
          .filter(({ count }) => count > 0)
          .sort((one, other) => other.count - one.count),
);

/** A line of the plan with those of its projects that are listed. */
interface LineOutline {
  readonly line: PlanLine;
  readonly projects: readonly Project[];
}

/** A strategy of the plan with its lines, and the listed projects that state no line. */
export interface StrategyOutline {
  readonly strategy: Catalogue["planStrategies"][number];
  readonly lines: readonly LineOutline[];
  readonly projects: readonly Project[];
  /** No project of it is known at all, whatever is filtered. */
  readonly isEmpty: boolean;
}

export interface PlanOutline {
  readonly strategies: readonly StrategyOutline[];
  /** Listed projects of which no strategy of the plan is known. */
  readonly apart: readonly Project[];
}

/** Strategies of the plan, their lines, their projects: what is listed, in the plan's order, each project once. */
export const selectPlanOutline = createSelector(
  [selectPlan, selectFindable, selectWish],
  (plan, findable, wish): PlanOutline => {
    const listed = findable.filter((one) => isWished(one, wish));
    const isAsked = isWholeStrategyAsked(wish);
    const strategies = (plan?.catalogue.planStrategies ?? []).map((strategy) =>
      outlineOf(strategy, plan?.catalogue.lines ?? [], listed, findable, isAsked(strategy.id)),
    );
    return {
      strategies: strategies.filter(
        ({ strategy, lines, projects, isEmpty }) =>
          lines.length + projects.length > 0 || (isEmpty && isAsked(strategy.id)),
      ),
      apart: listed.filter(({ planStrategy }) => planStrategy === null).map(({ project }) => project),
    };
  },
);

/** What has no known project at all stands in the outline only where nothing asks for particular projects. */
const isWholeStrategyAsked =
  ({ planStrategy, strategy, place, search }: ProjectWish) =>
  (id: string): boolean =>
    strategy === null && place === null && search === "" && (planStrategy === null || planStrategy === id);

function outlineOf(
  strategy: StrategyOutline["strategy"],
  lines: readonly PlanLine[],
  listed: readonly Findable[],
  all: readonly Findable[],
  isAsked: boolean,
): StrategyOutline {
  const own = listed.filter(({ planStrategy }) => planStrategy === strategy.id).map(({ project }) => project);
  const isKnown = (line: string) => all.some(({ project }) => lineOf(project) === line);
  return {
    strategy,
    lines: lines
      .filter(({ planStrategy }) => planStrategy === strategy.id)
      .map((line) => ({ line, projects: own.filter((project) => lineOf(project) === line.id) }))
      .filter(({ line, projects }) => projects.length > 0 || (isAsked && !isKnown(line.id))),
    projects: own.filter((project) => lineOf(project) === null),
    isEmpty: all.every(({ planStrategy }) => planStrategy !== strategy.id),
  };
}

const lineOf = ({ within }: Project): string | null =>
  within !== null && "line" in within ? within.line : null;

/** How many of the final plan's projects are known: those that one of its documents names. null: no final plan. */
export const selectKnownOfFinal = createSelector([selectPlan], (plan): number | null => {
  const final = plan?.catalogue.finalPlan ?? null;
  if (plan === null || final === null) return null;
  return plan.projects.filter(({ documents }) => documents.some((id) => final.documents.includes(id))).length;
});
