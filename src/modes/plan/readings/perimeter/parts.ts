import type { Project } from "../../../../domain/plan-project";
import { inLanguage } from "../../../../domain/text";
import type { PlanView } from "../../use-plan";

/** The parts of the page that this city's plan has something for, in the order of the page. */
export function partsOf(view: PlanView): { readonly id: string; readonly heading: string }[] {
  const { plan, text } = view;
  const { perimeter, phaseTwo, following, indicators } = plan.catalogue;
  const part = (id: string, heading: string, isThere = true) => (isThere ? [{ id, heading }] : []);
  return [
    ...part("definitions", text("reading.perimeter.definitions"), perimeter.definitions.length > 0),
    ...part("reasons", text("reading.perimeter.reasons")),
    ...part("members", text("reading.perimeter.members")),
    ...part("zones", text("reading.perimeter.zones"), perimeter.zones !== null),
    ...part("phase-two", text("reading.perimeter.phaseTwo"), phaseTwo !== null),
    ...part("unnamed", text("reading.perimeter.unnamed"), unnamedIn(plan.projects).length > 0),
    ...part("following", text("reading.perimeter.following"), following !== null),
    ...part("indicators", indicatorsHeading(view), indicators !== null),
  ];
}

/** A project for which the plan counts places without naming one. */
interface Unnamed {
  readonly project: Project;
  readonly place: Extract<Project["place"], { readonly kind: "none-named" }>;
  readonly count: number;
}

export const unnamedIn = (projects: readonly Project[]): Unnamed[] =>
  projects.flatMap((project) => {
    const { place } = project;
    return place.kind === "none-named" && place.count !== null
      ? [{ project, place, count: place.count }]
      : [];
  });

/** «How Strategy 2 of the plan is to be judged». */
export function indicatorsHeading({ plan, text, language }: PlanView): string {
  const { indicators, planStrategies } = plan.catalogue;
  const strategy = planStrategies.find(({ id }) => id === indicators?.planStrategy);
  if (strategy === undefined) return text("reading.perimeter.indicators");
  const name =
    strategy.number === null
      ? inLanguage(strategy.name, language)
      : text("reading.perimeter.planStrategy", { number: strategy.number });
  return text("reading.perimeter.indicatorsOf", { strategy: name });
}
