import { type Page, read } from "../../../state";
import { Section, UnitLine } from "../../../ui";
import { usePlan } from "../use-plan";

interface Chapter {
  readonly page: Page;
  /** What to expect of it, in a word or a number. */
  readonly figure: string;
}

/** The long pages about the plan that this city brings. */
export function ReadOn() {
  const { plan, text } = usePlan();
  const { perimeter } = plan.catalogue;
  const chapters: readonly (Chapter | null)[] = [
    {
      page: "perimeter",
      figure: text("plan.catalogue.readOn.municipalities", { count: perimeter.municipalities }),
    },
    plan.history && { page: "history", figure: plan.history.plans.map(({ year }) => year).join(", ") },
    plan.people && {
      page: "people",
      figure: text("plan.catalogue.readOn.groups", { count: plan.people.groups.length }),
    },
    plan.budget && { page: "budget", figure: String(plan.budget.year) },
  ];
  return (
    <Section heading={text("plan.desk.readOn")}>
      <ul>
        {chapters
          .filter((chapter) => chapter !== null)
          .map(({ page, figure }) => (
            <li key={page}>
              <UnitLine name={text(`common.pages.${page}`)} figure={figure} onSelect={() => read(page)} />
            </li>
          ))}
      </ul>
    </Section>
  );
}
