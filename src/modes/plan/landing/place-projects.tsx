import type { Place } from "../../../domain/analysis";
import type { Position } from "../../../domain/city";
import {
  choosePlace,
  chooseProject,
  enter,
  failureAt,
  goToUnit,
  howComputed,
  placeAt,
  selectMunicipalities,
  useApp,
} from "../../../state";
import { projectsOfSites } from "../../../state/plan/selectors/landing";
import { Button, Card, Section, Skeleton, UnitLine } from "../../../ui";
import { ProjectLine } from "../../../ui/lists/project-line";
import { usePlan } from "../use-plan";
import { ProjectSources } from "./project-sources";

interface PlaceProjectsProps {
  readonly position: Position;
  /** The sites under the finger. */
  readonly under: readonly string[];
  readonly onClose: () => void;
}

/** The projects whose places are under the finger, and those whose places reach as far as here. */
export function PlaceProjects({ position, under, onClose }: PlaceProjectsProps) {
  const { text, figures } = usePlan();
  const place = useApp((app) => placeAt(app, position));
  const failure = useApp((app) => failureAt(app, position));
  const [longitude, latitude] = position;
  const toFigures = () => {
    enter("explore");
    choosePlace(position, under);
  };
  return (
    <Card
      kind={`${figures.decimal(latitude, 4)} N, ${figures.decimal(longitude, 4)} E`}
      title={text("plan.landing.card.place")}
      onClose={onClose}
      onMethod={howComputed("influence")}
      actions={<Button onPress={toFigures}>{text("plan.landing.card.figures")}</Button>}
    >
      {under.length > 0 ? (
        <Of sites={under} heading={text("plan.landing.card.under")} none={text("plan.landing.none.site")} />
      ) : null}
      {place !== null ? (
        <Here place={place} />
      ) : failure === null ? (
        <Skeleton lines={4} label={text("plan.landing.card.waiting")} />
      ) : (
        <p>{text("plan.landing.here.unreckoned")}</p>
      )}
    </Card>
  );
}

function Here({ place: { municipality: code, sites } }: { readonly place: Place }) {
  const { text } = usePlan();
  const name = useApp((app) => selectMunicipalities(app).get(code ?? "")?.name);
  return (
    <>
      <Of
        sites={sites.map(({ id }) => id)}
        heading={text("plan.landing.card.reaching")}
        none={text("plan.landing.card.reachingNone")}
      />
      {code === null || name === undefined ? (
        <p>{text("plan.landing.card.outsidePlace")}</p>
      ) : (
        <UnitLine
          name={name}
          kind={text("explore.question.municipality")}
          onSelect={() => goToUnit({ kind: "municipality", code })}
        />
      )}
    </>
  );
}

interface OfProps {
  readonly sites: readonly string[];
  readonly heading: string;
  /** What is said where they belong to no project. */
  readonly none: string;
}

/** The projects that some sites are places of. */
function Of({ sites, heading, none }: OfProps) {
  const { city, figures } = usePlan();
  const here = useApp((app) => projectsOfSites(app, sites));
  if (here === null) return null;
  const projects = here.placed.map(({ project }) => project);
  return (
    <Section heading={heading} count={figures.count(projects.length)}>
      {projects.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul>
          {here.placed.map(({ project, places }) => (
            <li key={project.id}>
              <ProjectLine
                project={project}
                places={places}
                strategies={city.strategies}
                onOpen={chooseProject}
              />
            </li>
          ))}
        </ul>
      )}
      {projects.length > 0 ? <ProjectSources projects={projects} /> : null}
    </Section>
  );
}
