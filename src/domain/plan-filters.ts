import type { Plan } from "./plan";
import { lineOf, planStrategyOf } from "./plan-catalogue";
import type { Project } from "./plan-project";
import { findsIn, wordsOf } from "./search";
import type { Localised } from "./text";

/** How a project lands, as it is filtered by: places of its own, the whole area, none named, or not known. */
export type Landing = "placed" | "whole-area" | "none-named" | "not-known";

export const landingOf = ({ place }: Pick<Project, "place">): Landing =>
  place.kind === "sites" || place.kind === "layers" ? "placed" : place.kind;

/** Which projects are asked for; null, or no word to search, asks for all. */
export interface ProjectWish {
  /** A strategy of the plan itself, by id. */
  readonly planStrategy: string | null;
  /** A strategy on the map by id: projects that are read as just this one; or those that are read as several, or as none. */
  readonly strategy: string | null;
  readonly place: Landing | null;
  readonly search: string;
}

/** A project with what it is found and filtered by. */
export interface Findable {
  readonly project: Project;
  /** The strategy of the plan that it serves; null: not known. */
  readonly planStrategy: string | null;
  /** The strategy on the map that it is read as, or how it is read as no single one. */
  readonly strategy: string;
  readonly landing: Landing;
  /** Code, title, line, strategy of the plan, what it proposes and its parts, in every language, as they are searched. */
  readonly words: readonly string[];
}

/** The projects of a plan in its order, made ready for many searches. */
export function findableProjects({ projects, catalogue }: Pick<Plan, "projects" | "catalogue">): Findable[] {
  return projects.map((project) => {
    const { code, title, proposes, parts, mapStrategy } = project;
    const planStrategy = planStrategyOf(project, catalogue.lines);
    const around = [
      lineOf(project, catalogue.lines),
      catalogue.planStrategies.find(({ id }) => id === planStrategy),
    ];
    const texts = [title, proposes, ...parts, ...around.flatMap((one) => one?.name ?? [])];
    return {
      project,
      planStrategy,
      strategy: mapStrategy.kind === "one" ? mapStrategy.strategy : mapStrategy.kind,
      landing: landingOf(project),
      words: wordsOf([...spellingsOf(code), ...texts.flatMap(inEveryLanguage)].join(" ")),
    };
  });
}

/** A code as it is written, and without its signs: «A.3» is typed as «a3» too. */
const spellingsOf = (code: string | null): string[] =>
  code === null ? [] : [code, code.replace(/[^\p{Letter}\p{Number}]/gu, "")];

const inEveryLanguage = (text: Localised): string[] => Object.values(text);

/** Whether a project passes every filter and the search. */
export function isWished({ planStrategy, strategy, landing, words }: Findable, wish: ProjectWish): boolean {
  return (
    (wish.planStrategy === null || wish.planStrategy === planStrategy) &&
    (wish.strategy === null || wish.strategy === strategy) &&
    (wish.place === null || wish.place === landing) &&
    findsIn(wordsOf(wish.search), words)
  );
}
