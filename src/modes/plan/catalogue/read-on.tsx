import { type Page, read } from "../../../state";
import { Section, UnitLine } from "../../../ui";
import { type PlanView, usePlan } from "../use-plan";
import { planStrategyKind } from "./wording";

interface Chapter {
  readonly page: Page;
  /** A part of the page that its name does not tell of, and so a line of its own. */
  readonly part?: string;
  readonly name?: string;
  /** What to expect of it, in a word or a number. */
  readonly figure: string;
}

/** The long pages about the plan that this city brings. */
export function ReadOn() {
  const view = usePlan();
  const { text } = view;
  return (
    <Section heading={text("plan.desk.readOn")}>
      <ul>
        {chaptersOf(view).map(({ page, part, name, figure }) => (
          <li key={part ?? page}>
            <UnitLine
              name={name ?? text(`common.pages.${page}`)}
              figure={figure}
              onSelect={() => read(page, part ?? null)}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function chaptersOf(view: PlanView): readonly Chapter[] {
  const { plan, text, figures } = view;
  const { perimeter, phaseTwo, following, indicators, planStrategies } = plan.catalogue;
  const judged = planStrategies.find(({ id }) => id === indicators?.planStrategy);
  const chapters: readonly (Chapter | null)[] = [
    {
      page: "perimeter",
      figure: text("plan.catalogue.readOn.municipalities", { count: perimeter.municipalities }),
    },
    phaseTwo && {
      page: "perimeter",
      part: "phase-two",
      name: text("plan.desk.parts.phaseTwo"),
      figure: text("plan.catalogue.readOn.territories", { count: phaseTwo.territories.length }),
    },
    following && {
      page: "perimeter",
      part: "following",
      name: text("plan.desk.parts.following"),
      figure: figures.count(following.steps.length),
    },
    indicators && {
      page: "perimeter",
      part: "indicators",
      name: text("plan.desk.parts.indicators", {
        strategy: judged === undefined ? "" : planStrategyKind(judged, view),
      }),
      figure: figures.count(indicators.list.length),
    },
    plan.history && { page: "history", figure: plan.history.plans.map(({ year }) => year).join(", ") },
    plan.people && {
      page: "people",
      figure: text("plan.catalogue.readOn.groups", { count: plan.people.groups.length }),
    },
    plan.budget && { page: "budget", figure: String(plan.budget.year) },
  ];
  return chapters.filter((chapter) => chapter !== null);
}
