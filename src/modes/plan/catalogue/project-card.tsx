import { inLanguage } from "../../../domain/text";
import { choose, howComputed, selectProject, selectProjectSites, strategiesOf, useApp } from "../../../state";
import { Button, Card, Panel, ProposalBadge, Section, SlotSign } from "../../../ui";
import { DocumentsLine } from "../readings/documents-line";
import { usePlan } from "../use-city";
import styles from "./catalogue.module.css";
import { OurLinks } from "./our-links";
import { ProjectPlace } from "./project-place";
import { ProjectReach } from "./project-reach";
import { WithinPlan } from "./within-plan";
import { mapStrategyOf } from "./wording";

interface ProjectCardProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** All that is known of one project: what it proposes and who says so, where it lands, what it reaches, its place in the plan. */
export function ProjectCard({ id, onClose }: ProjectCardProps) {
  const view = usePlan();
  const { city, text, language } = view;
  const project = useApp(selectProject);
  const places = useApp(selectProjectSites);
  if (project === null || project.id !== id) return <Unknown id={id} onClose={onClose} />;
  const strategy = mapStrategyOf(project, view);
  const isProposal = places?.some(({ proposal }) => proposal) ?? false;
  const isReckoned = places !== null && strategiesOf(places).length > 0;
  return (
    <Card
      kind={
        project.code === null
          ? text("plan.catalogue.card.kind")
          : text("plan.catalogue.card.coded", { code: project.code })
      }
      title={inLanguage(project.title, language)}
      badges={
        <>
          {strategy === undefined ? null : <SlotSign slot={strategy.slot} size="small" />}
          {isProposal ? <ProposalBadge note={inLanguage(city.proposalNote, language)} /> : null}
        </>
      }
      onClose={onClose}
      onMethod={isReckoned ? howComputed("overlap") : undefined}
    >
      <div className={styles.proposes}>
        <p>{inLanguage(project.proposes, language)}</p>
        <DocumentsLine ids={project.documents} />
      </div>
      {project.parts.length > 0 ? (
        <Section heading={text("plan.catalogue.card.parts")}>
          <ul className={styles.parts}>
            {project.parts.map((part) => (
              <li key={part.en}>{inLanguage(part, language)}</li>
            ))}
          </ul>
        </Section>
      ) : null}
      <ProjectPlace project={project} />
      <ProjectReach />
      <WithinPlan project={project} />
      <OurLinks project={project} />
    </Card>
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
