import type { Landing, Landings } from "../../../domain/plan-landing";
import { inLanguage } from "../../../domain/text";
import { chooseProject } from "../../../state";
import { Section } from "../../../ui";
import { ProjectLine } from "../../../ui/lists/project-line";
import { DocumentsLine } from "../readings/documents-line";
import { usePlan } from "../use-plan";
import styles from "./landing.module.css";

/** Every project that a cell counts: in how many municipalities, why these are its places, and who says so. */
export function PlacedProjects({ known: { placed } }: { readonly known: Landings }) {
  const { text, figures } = usePlan();
  return (
    <Section heading={text("plan.landing.placed.title")} count={figures.count(placed.length)}>
      {placed.length === 0 ? <p>{text("plan.landing.placed.none")}</p> : null}
      {placed.map((landing) => (
        <Placed key={landing.project.id} landing={landing} />
      ))}
    </Section>
  );
}

function Placed({ landing: { project, places, outside } }: { readonly landing: Landing }) {
  const { city, text, language } = usePlan();
  return (
    <div className={styles.placed}>
      <ProjectLine project={project} places={[]} strategies={city.strategies} onOpen={chooseProject} />
      <div className={styles.under}>
        <p>
          {text("plan.landing.placed.in", { count: places.size })}{" "}
          {outside.length > 0 ? text("plan.landing.placed.outside", { count: outside.length }) : null}
        </p>
        <p>{inLanguage(project.place.reason, language)}</p>
        <DocumentsLine ids={project.documents} />
      </div>
    </div>
  );
}
