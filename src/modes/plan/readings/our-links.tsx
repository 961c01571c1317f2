import type { Plan } from "../../../domain/plan";
import { planStrategyOf } from "../../../domain/plan-catalogue";
import type { History } from "../../../domain/plan-history";
import type { Project } from "../../../domain/plan-project";
import { inLanguage } from "../../../domain/text";
import { goToProject } from "../../../state";
import { Button } from "../../../ui";
import { usePlan } from "../use-plan";
import styles from "./our-links.module.css";

export type OurLink = History["plans"][number]["areas"][number]["ourLinks"][number];

interface OurLinksProps {
  readonly links: readonly OurLink[];
  /** Also the projects of what is linked, each leading to its card. */
  readonly projects?: boolean | undefined;
}

/** What we link to a line or a strategy of the plan, marked as ours, with the reason. */
export function OurLinks({ links, projects = false }: OurLinksProps) {
  const { plan, text, language } = usePlan();
  if (links.length === 0) return <p className={styles.none}>{text("reading.story.ours.none")}</p>;
  return links.map(({ to, why }) => (
    <div key={JSON.stringify(to)} className={styles.link}>
      <p>
        <span className={styles.mark}>{text("reading.story.ours.mark")}</span> <Name to={to} />.{" "}
        {inLanguage(why, language)}
      </p>
      {projects ? <Projects to={to} of={projectsOf(to, plan)} /> : null}
    </div>
  ));
}

/** The projects of a line, or all those of a strategy of the plan. */
export const projectsOf = (to: OurLink["to"], { projects, catalogue }: Plan): readonly Project[] =>
  projects.filter((project) => {
    if ("planStrategy" in to) return planStrategyOf(project, catalogue.lines) === to.planStrategy;
    return project.within !== null && "line" in project.within && project.within.line === to.line;
  });

function Name({ to }: Pick<OurLink, "to">) {
  const { plan, text, language } = usePlan();
  const { lines, planStrategies } = plan.catalogue;
  if ("line" in to) {
    const line = lines.find(({ id }) => id === to.line);
    return line === undefined
      ? to.line
      : text("reading.story.ours.line", { name: inLanguage(line.name, language) });
  }
  const strategy = planStrategies.find(({ id }) => id === to.planStrategy);
  if (strategy === undefined) return to.planStrategy;
  const name = inLanguage(strategy.name, language);
  return strategy.number === null
    ? text("reading.story.ours.otherStrategy", { name })
    : text("reading.story.ours.planStrategy", { number: strategy.number, name });
}

function Projects({ to, of }: Pick<OurLink, "to"> & { readonly of: readonly Project[] }) {
  const { text, language } = usePlan();
  if (of.length === 0) return null;
  const heading =
    "line" in to ? text("reading.story.ours.projects") : text("reading.story.ours.strategyProjects");
  return (
    <div className={styles.projects}>
      <p className={styles.none}>{heading}</p>
      <ul>
        {of.map(({ id, title }) => (
          <li key={id}>
            <Button tone="plain" onPress={() => goToProject(id)}>
              {inLanguage(title, language)}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
