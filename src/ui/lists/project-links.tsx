import type { Project } from "../../domain/plan-project";
import type { Site } from "../../domain/site";
import type { Strategy } from "../../domain/strategy";
import { useText } from "../../i18n";
import { Section } from "../panel/section";
import { Skeleton } from "../panel/skeleton";
import { Failed } from "../panel/states";
import { ProjectLine } from "./project-line";
import styles from "./project-links.module.css";

export interface ProjectLinksProps {
  /** Whose card it is. */
  readonly of: "municipality" | "zone" | "site";
  readonly strategies: readonly Strategy[];
  /** null while it is not known where the projects land. */
  readonly here: {
    readonly placed: readonly { readonly project: Project; readonly places: readonly Site[] }[];
    readonly wholeArea: readonly Project[];
  } | null;
  /** What did not come: the plan, or the reckoning of what stands where. */
  readonly failure: "plan" | "reckoning" | null;
  /** The map shows a scenario, and the plan's places are those of the data. */
  readonly beside?: "scenario" | undefined;
  readonly onOpen: (id: string) => void;
  readonly onRetry: () => void;
}

/** The projects with a place here, and apart from them those of the whole area. */
export function ProjectLinks(props: ProjectLinksProps) {
  const { of, here } = props;
  const { text } = useText();
  return (
    <Section heading={text(`plan.landing.here.${of}`)} count={here ? `${here.placed.length}` : undefined}>
      {here === null ? <NotThere {...props} /> : <Placed {...props} here={here} />}
    </Section>
  );
}

function NotThere({ failure, onRetry }: ProjectLinksProps) {
  const { text } = useText();
  if (failure === "plan")
    return (
      <Failed what={text("plan.desk.failedWhat")} remedy={text("plan.desk.failedRemedy")} onRetry={onRetry} />
    );
  if (failure === "reckoning") return <p>{text("plan.landing.here.unreckoned")}</p>;
  return <Skeleton lines={2} label={text("plan.landing.here.waiting")} />;
}

type Known = ProjectLinksProps & { readonly here: NonNullable<ProjectLinksProps["here"]> };

function Placed({ of, here, strategies, beside, onOpen }: Known) {
  const { text } = useText();
  const isUnit = of !== "site";
  return (
    <>
      {here.placed.length === 0 ? (
        <p>{text(`plan.landing.none.${of}`)}</p>
      ) : (
        <ul>
          {here.placed.map(({ project, places }) => (
            <li key={project.id}>
              <ProjectLine
                project={project}
                places={isUnit ? places : []}
                strategies={strategies}
                onOpen={onOpen}
              />
            </li>
          ))}
        </ul>
      )}
      {beside === "scenario" ? <p className={styles.small}>{text("plan.landing.here.scenario")}</p> : null}
      {isUnit && here.wholeArea.length > 0 ? (
        <WholeArea projects={here.wholeArea} strategies={strategies} onOpen={onOpen} />
      ) : null}
    </>
  );
}

interface WholeAreaProps extends Pick<ProjectLinksProps, "strategies" | "onOpen"> {
  readonly projects: readonly Project[];
}

/** They concern this unit as they concern every other one: kept apart and folded. */
export function WholeArea({ projects, strategies, onOpen }: WholeAreaProps) {
  const { text } = useText();
  return (
    <Section
      heading={text("plan.landing.here.wholeArea")}
      level={4}
      count={`${projects.length}`}
      foldable
      folded
    >
      <p className={styles.small}>{text("plan.landing.here.wholeAreaNote")}</p>
      <ul>
        {projects.map((project) => (
          <li key={project.id}>
            <ProjectLine project={project} places={[]} strategies={strategies} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
