import { landingOf } from "../../../domain/plan-filters";
import type { Project } from "../../../domain/plan-project";
import { inLanguage } from "../../../domain/text";
import { choose, howComputed, selectProject, selectProjectSites, strategiesOf, useApp } from "../../../state";
import { Button, Card, Panel, ProposalBadge, SlotSign } from "../../../ui";
import { DocumentsLine } from "../readings/documents-line";
import { type PlanView, usePlan } from "../use-plan";
import styles from "./catalogue.module.css";
import { OurLinks } from "./our-links";
import { ProjectPlace } from "./project-place";
import { ProjectReach } from "./project-reach";
import { WithinPlan } from "./within-plan";
import { landingWords, mapStrategyOf, withinWords } from "./wording";

interface ProjectCardProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** All that is known of one project: what it proposes and who says so, where it lands, what it reaches, its place in the plan. */
export function ProjectCard({ id, onClose }: ProjectCardProps) {
  const view = usePlan();
  const { city, language } = view;
  const project = useApp(selectProject);
  const places = useApp(selectProjectSites);
  if (project === null || project.id !== id) return <Unknown id={id} onClose={onClose} />;
  const strategy = mapStrategyOf(project, view);
  const isProposal = places?.some(({ proposal }) => proposal) ?? false;
  const isReckoned = places !== null && strategiesOf(places).length > 0;
  return (
    <Card
      kind={kindOf(project, view)}
      title={inLanguage(project.title, language)}
      badges={
        <>
          {strategy === undefined ? null : <SlotSign slot={strategy.slot} size="small" />}
          {isProposal ? <ProposalBadge note={inLanguage(city.proposalNote, language)} /> : null}
        </>
      }
      onClose={onClose}
      onMethod={howComputed(isReckoned ? "overlap" : "matrix")}
    >
      <Proposal project={project} />
      <ProjectPlace project={project} />
      <ProjectReach />
      <WithinPlan project={project} />
      <OurLinks project={project} />
    </Card>
  );
}

/** A code shows that it is one of the final plan's; where it lands is said before anything else, as in the list. */
function kindOf(project: Project, view: PlanView): string {
  const { code } = project;
  const { text } = view;
  const kind = code === null ? text("plan.catalogue.card.kind") : text("plan.catalogue.card.coded", { code });
  return `${kind} · ${landingWords(landingOf(project), view)}`;
}

/** What it proposes and consists of, where in the plan, and who says so: the first screen answers what it is. */
function Proposal({ project }: { readonly project: Project }) {
  const view = usePlan();
  const { language } = view;
  const { proposes, documents, parts } = project;
  const within = withinWords(project, view);
  return (
    <div className={styles.proposes}>
      <p>{inLanguage(proposes, language)}</p>
      {parts.length > 0 ? (
        <ul className={styles.parts}>
          {parts.map((part) => (
            <li key={part.en}>{inLanguage(part, language)}</li>
          ))}
        </ul>
      ) : null}
      {within === "" ? null : <p className={styles.small}>{within}</p>}
      <DocumentsLine ids={documents} />
    </div>
  );
}

/** A link may name a project that this plan does not have, or has no longer. */
function Unknown({ id, onClose }: ProjectCardProps) {
  const { text } = usePlan();
  return (
    <Panel title={text("plan.catalogue.card.unknownTitle")} onClose={onClose}>
      <p>{text("plan.catalogue.card.unknown", { id })}</p>
      <Button onPress={() => choose(null)}>{text("plan.catalogue.card.all")}</Button>
    </Panel>
  );
}
