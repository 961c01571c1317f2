import type { PlanLine } from "../../../domain/plan-catalogue";
import type { Project } from "../../../domain/plan-project";
import { inLanguage, type Localised } from "../../../domain/text";
import { useApp } from "../../../state";
import {
  type StrategyOutline,
  selectKnownOfFinal,
  selectPlanOutline,
} from "../../../state/plan/selectors/catalogue";
import { ProjectGroup } from "../../../ui/lists/project-group";
import { ProjectRow } from "../../../ui/lists/project-row";
import planStyles from "../plan.module.css";
import { DocumentsLine } from "../readings/documents-line";
import { usePlan } from "../use-plan";
import styles from "./catalogue.module.css";
import { openProject } from "./open-project";
import { planStrategyKind, projectRow } from "./wording";

/** Strategies of the plan, their lines, their projects; what has no known strategy apart. */
export function Outline() {
  const { strategies, apart } = useApp(selectPlanOutline);
  return (
    <div className={styles.outline}>
      {strategies.map((one) => (
        <PlanStrategyGroup key={one.strategy.id} {...one} />
      ))}
      {apart.length > 0 ? <Apart projects={apart} /> : null}
    </div>
  );
}

function PlanStrategyGroup({ strategy, lines, projects, isEmpty }: StrategyOutline) {
  const view = usePlan();
  const { text, language } = view;
  return (
    <ProjectGroup
      level={3}
      kind={planStrategyKind(strategy, view)}
      name={inLanguage(strategy.name, language)}
      about={<About about={strategy.about} parts={strategy.parts} documents={strategy.documents} />}
      aboutLabel={text("plan.catalogue.about")}
    >
      {isEmpty ? <p className={planStyles.small}>{text("plan.catalogue.noneKnown")}</p> : null}
      <Rows projects={projects} />
      {lines.map(({ line, projects: own }) => (
        <LineGroup key={line.id} line={line} projects={own} />
      ))}
    </ProjectGroup>
  );
}

function LineGroup({ line, projects }: { readonly line: PlanLine; readonly projects: readonly Project[] }) {
  const { text, language } = usePlan();
  return (
    <ProjectGroup
      level={4}
      name={inLanguage(line.name, language)}
      about={<About about={line.about} parts={[]} documents={line.documents} />}
      aboutLabel={text("plan.catalogue.about")}
    >
      {projects.length === 0 ? <p className={planStyles.small}>{text("plan.catalogue.noneKnown")}</p> : null}
      <Rows projects={projects} />
    </ProjectGroup>
  );
}

/** The codes of the final plan, with what is known of it; or whatever else has no known strategy. */
function Apart({ projects }: { readonly projects: readonly Project[] }) {
  const { plan, text, language } = usePlan();
  const known = useApp(selectKnownOfFinal);
  const { finalPlan } = plan.catalogue;
  const name = finalPlan === null ? text("plan.catalogue.apart") : text("plan.catalogue.finalPlan");
  return (
    <ProjectGroup
      level={3}
      kind={
        finalPlan === null
          ? undefined
          : text("plan.catalogue.finalKnown", { known: known ?? 0, all: finalPlan.projects })
      }
      name={name}
      aboutLabel={text("plan.catalogue.about")}
    >
      {finalPlan === null ? null : (
        <div className={styles.known}>
          <p>{inLanguage(finalPlan.about, language)}</p>
          <DocumentsLine ids={finalPlan.documents} />
        </div>
      )}
      <Rows projects={projects} />
    </ProjectGroup>
  );
}

interface AboutProps {
  readonly about: Localised;
  readonly parts: readonly Localised[];
  readonly documents: readonly string[];
}

function About({ about, parts, documents }: AboutProps) {
  const { language, figures } = usePlan();
  return (
    <>
      <p>{inLanguage(about, language)}</p>
      {parts.length > 0 ? <p>{figures.list(parts.map((part) => inLanguage(part, language)))}</p> : null}
      <DocumentsLine ids={documents} />
    </>
  );
}

function Rows({ projects }: { readonly projects: readonly Project[] }) {
  const view = usePlan();
  const selected = useApp(({ selection }) => (selection?.kind === "project" ? selection.id : null));
  if (projects.length === 0) return null;
  return (
    <ul className={styles.rows}>
      {projects.map((project) => (
        <li key={project.id}>
          <ProjectRow
            {...projectRow(project, view)}
            selected={project.id === selected}
            onSelect={() => openProject(project, view.geodata.sites)}
          />
        </li>
      ))}
    </ul>
  );
}
