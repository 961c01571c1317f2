import type { Project } from "../../../domain/plan-project";
import { inLanguage } from "../../../domain/text";
import { read } from "../../../state";
import { Section, UnitLine } from "../../../ui";
import { type PlanView, usePlan } from "../use-plan";
import styles from "./catalogue.module.css";
import { openProject } from "./open-project";

/** A link that no document makes. */
interface OurLink {
  readonly id: string;
  /** What is linked to. */
  readonly name: string;
  /** How it is linked, and why. */
  readonly why: string;
  readonly follow: () => void;
}

/** Groups and projects on the same subject: our links, each with its reason. */
export function OurLinks({ project }: { readonly project: Project }) {
  const view = usePlan();
  const { text } = view;
  const links = [...groupLinks(project, view), ...projectLinks(project, view)];
  if (links.length === 0) return null;
  return (
    <Section heading={text("plan.catalogue.links.title")}>
      <p className={styles.small}>{text("plan.catalogue.links.note")}</p>
      <ul>
        {links.map(({ id, name, why, follow }) => (
          <li key={id}>
            <UnitLine name={name} kind={why} onSelect={follow} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The groups and tables that work on the subject of its line, or of its strategy where it has no line. */
function groupLinks({ within }: Project, { plan, text, language }: PlanView): OurLink[] {
  if (within === null || plan.people === null) return [];
  const { groups, tables } = plan.people;
  const linked = (kind: "group" | "table", bodies: typeof groups) =>
    bodies.flatMap(({ id, name, ourLinks }) =>
      ourLinks
        .filter(({ to }) => isSame(to, within))
        .map(({ why }) => ({
          id,
          name: inLanguage(name, language),
          why: `${text(`plan.catalogue.links.${kind}`)}. ${inLanguage(why, language)}`,
          follow: () => read("people", id),
        })),
    );
  return [...linked("group", groups), ...linked("table", tables)];
}

type Within = NonNullable<Project["within"]>;

const isSame = (one: Within, other: Within): boolean =>
  "line" in one
    ? "line" in other && one.line === other.line
    : "planStrategy" in other && one.planStrategy === other.planStrategy;

/** Projects of two documents on the same subject: from each to the other, and never that one carries the other on. */
function projectLinks(project: Project, { plan, geodata, text, language }: PlanView): OurLink[] {
  return plan.projects.flatMap((other) => {
    const alike = [linkTo(project, other), linkTo(other, project)].find((link) => link !== null);
    if (alike === undefined) return [];
    return [
      {
        id: other.id,
        name: [other.code, inLanguage(other.title, language)].filter(Boolean).join(" · "),
        why: `${text("plan.catalogue.links.alike")}. ${inLanguage(alike.why, language)}`,
        follow: () => openProject(other, geodata.sites),
      },
    ];
  });
}

const linkTo = ({ alike }: Project, { id }: Project) => (alike?.project === id ? alike : null);
