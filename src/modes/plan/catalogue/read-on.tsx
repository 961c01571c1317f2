import { finds } from "../../../domain/search";
import { type Page, read } from "../../../state";
import { Section, UnitLine } from "../../../ui";
import { type PlanView, usePlan } from "../use-plan";
import { planStrategyKind } from "./wording";

interface Chapter {
  readonly page: Page;
  /** A part of the page that its name does not tell of, and so a line of its own. */
  readonly part: string | null;
  readonly name: string;
  /** What to expect of it, in a word or a number. */
  readonly figure: string;
}

/** The long pages about the plan that this city brings: above its projects, which go on for pages, and in one line. */
export function ReadOn() {
  const view = usePlan();
  const chapters = chaptersOf(view);
  return (
    <Section
      heading={view.text("plan.desk.readOn")}
      count={view.figures.count(chapters.length)}
      foldable
      folded
    >
      <Chapters of={chapters} />
    </Section>
  );
}

/** The long pages that a search names. */
export function FoundPages({ wish }: { readonly wish: string }) {
  const view = usePlan();
  const pages = wish.trim() === "" ? [] : chaptersOf(view).filter(({ name }) => finds(wish, name));
  if (pages.length === 0) return null;
  return (
    <Section heading={view.text("plan.desk.readOn")} count={view.figures.count(pages.length)}>
      <Chapters of={pages} />
    </Section>
  );
}

function Chapters({ of }: { readonly of: readonly Chapter[] }) {
  return (
    <ul>
      {of.map(({ page, part, name, figure }) => (
        <li key={part ?? page}>
          <UnitLine name={name} figure={figure} onSelect={() => read(page, part)} />
        </li>
      ))}
    </ul>
  );
}

function chaptersOf(view: PlanView): readonly Chapter[] {
  const { plan, text, figures } = view;
  const { perimeter, phaseTwo, following, indicators, planStrategies } = plan.catalogue;
  const judged = planStrategies.find(({ id }) => id === indicators?.planStrategy);
  const whole = (page: Page, figure: string): Chapter => ({
    ...{ page, figure, part: null },
    name: text(`common.pages.${page}`),
  });
  const chapters: readonly (Chapter | null)[] = [
    whole("perimeter", text("plan.catalogue.readOn.municipalities", { count: perimeter.municipalities })),
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
    plan.history && whole("history", plan.history.plans.map(({ year }) => year).join(", ")),
    plan.people &&
      whole("people", text("plan.catalogue.readOn.groups", { count: plan.people.groups.length })),
    plan.budget && whole("budget", String(plan.budget.year)),
  ];
  return chapters.filter((chapter) => chapter !== null);
}
