import { lineOf, planStrategyOf } from "../../../domain/plan-catalogue";
import type { Project } from "../../../domain/plan-project";
import { inLanguage } from "../../../domain/text";
import { type Fact, FactList, Section, StrategySign } from "../../../ui";
import { type PlanView, usePlan } from "../use-plan";
import { mapStrategyOf, planStrategyName } from "./wording";

/** Where a project stands in the plan; what no document states is said to be so. */
export function WithinPlan({ project }: { readonly project: Project }) {
  const view = usePlan();
  return (
    <Section heading={view.text("plan.catalogue.within.title")}>
      <FactList facts={factsOf(project, view)} />
    </Section>
  );
}

function factsOf(project: Project, view: PlanView): Fact[] {
  const { plan, text, language, figures } = view;
  const { planStrategies, lines } = plan.catalogue;
  const strategy = planStrategies.find(({ id }) => id === planStrategyOf(project, lines));
  const line = lineOf(project, lines);
  const group = plan.people?.groups.find(({ id }) => id === project.group);
  const values = (plan.people?.values ?? []).filter(({ id }) => project.values?.includes(id));
  // Of a project known by its title alone nobody has read what the plan states.
  const missing = project.titleOnly ? "notKnown" : "notStated";
  const fact = (id: "planStrategy" | "line" | "group" | "values", value: string | undefined): Fact => ({
    id,
    label: text(`plan.catalogue.within.${id}`),
    value: value ?? text(`plan.catalogue.within.${missing}.${id}`),
  });
  return [
    fact("planStrategy", strategy === undefined ? undefined : planStrategyName(strategy, view)),
    fact("line", line === undefined ? undefined : inLanguage(line.name, language)),
    mapStrategyFact(project, view),
    fact("group", group === undefined ? undefined : inLanguage(group.name, language)),
    fact(
      "values",
      values.length === 0 ? undefined : figures.list(values.map(({ name }) => inLanguage(name, language))),
    ),
  ];
}

/** The strategy on the map is our reading, and says so. */
function mapStrategyFact(project: Project, view: PlanView): Fact {
  const { text } = view;
  const strategy = mapStrategyOf(project, view);
  const isCrossCutting = project.mapStrategy.kind === "cross-cutting";
  const words = text(
    isCrossCutting ? "plan.catalogue.within.crossCutting" : "plan.catalogue.within.noStrategy",
  );
  return {
    id: "strategy",
    label: text("plan.catalogue.within.strategy"),
    value: strategy === undefined ? words : <StrategySign strategy={strategy} size="small" />,
    note: text("plan.catalogue.within.ours"),
  };
}
