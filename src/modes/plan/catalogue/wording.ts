import { type Catalogue, lineOf, planStrategyOf } from "../../../domain/plan-catalogue";
import type { Landing } from "../../../domain/plan-filters";
import { landingOf } from "../../../domain/plan-filters";
import type { Project } from "../../../domain/plan-project";
import type { Site } from "../../../domain/site";
import { inLanguage } from "../../../domain/text";
import type { CityView } from "../../../view/use-city";
import type { PlanView } from "../use-plan";

type PlanStrategy = Catalogue["planStrategies"][number];

/** «Strategia 1 del Piano», or that it complements the numbered ones. */
export function planStrategyKind({ number }: PlanStrategy, { text }: CityView): string {
  return number === null
    ? text("plan.catalogue.complementary")
    : text("plan.catalogue.planStrategy", { number });
}

/** «Strategia 1 del Piano · Costruire il governo metropolitano»; the name alone where it has no number. */
export function planStrategyName(strategy: PlanStrategy, view: CityView): string {
  const name = inLanguage(strategy.name, view.language);
  return strategy.number === null ? name : `${planStrategyKind(strategy, view)} · ${name}`;
}

/** Its strategy of the plan and its line, as far as they are known: «Strategia 1 del Piano · Infrastrutture verdi». */
export function withinWords(project: Project, view: PlanView): string {
  const { planStrategies, lines } = view.plan.catalogue;
  const strategy = planStrategies.find(({ id }) => id === planStrategyOf(project, lines));
  if (strategy === undefined) return "";
  const { name } = lineOf(project, lines) ?? strategy;
  return [planStrategyKind(strategy, view), inLanguage(name, view.language)].join(" · ");
}

/** The strategy on the map that a project is read as; undefined for none and for a cross-cutting one. */
export function mapStrategyOf({ mapStrategy }: Project, { city }: CityView) {
  return mapStrategy.kind === "one"
    ? city.strategies.find(({ id }) => id === mapStrategy.strategy)
    : undefined;
}

/** How a project lands, in two or three words. */
export const landingWords = (landing: Landing, { text }: CityView): string =>
  text(`plan.catalogue.landing.${landing}`);

/** A project as a row of a list. */
export function projectRow(project: Project, view: PlanView) {
  const strategy = mapStrategyOf(project, view);
  return {
    title: inLanguage(project.title, view.language),
    code: project.code ?? undefined,
    slot: strategy?.slot,
    strategy: strategy === undefined ? undefined : inLanguage(strategy.name, view.language),
    where: landingWords(landingOf(project), view),
  };
}

/** The names of layers as one phrase, each in quotes. */
export function layerNames(ids: readonly string[], { city, text, language, figures }: CityView): string {
  const layers = city.layers.filter(({ id }) => ids.includes(id));
  return figures.list(
    layers.map(({ name }) => text("plan.catalogue.quoted", { name: inLanguage(name, language) })),
  );
}

/** Where a project lands, as one plain statement: «Tutta l’area», «Luoghi non nominati: il piano ne conta 4». */
export function placeWords({ place }: Project, places: readonly Site[] | null, { text }: CityView): string {
  switch (place.kind) {
    case "sites":
    case "layers":
      return text("plan.catalogue.place.placed", { count: places?.length ?? 0 });
    case "whole-area":
      return text("plan.catalogue.place.wholeArea");
    case "not-known":
      return text("plan.catalogue.place.notKnown");
    case "none-named":
      return place.count === null
        ? text("plan.catalogue.place.noneNamed")
        : text("plan.catalogue.place.noneNamedOf", { count: place.count });
  }
}
