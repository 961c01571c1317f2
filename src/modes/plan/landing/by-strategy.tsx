import { strategyOf } from "../../../domain/plan-landing";
import { inLanguage } from "../../../domain/text";
import { chooseProject, goToSite } from "../../../state";
import type { ProjectsAt } from "../../../state/plan/selectors/landing";
import { ProposalBadge, Section, SlotSign, UnitLine } from "../../../ui";
import { ProjectLine } from "../../../ui/lists/project-line";
import { HoleRing } from "../../../ui/tables/hole-ring";
import { usePlan } from "../use-plan";
import styles from "./landing.module.css";

type Placed = ProjectsAt["placed"];

/** Under each strategy on the map its projects here, and the ring of the matrix where there are none. */
export function ByStrategy({ placed, heading }: { readonly placed: Placed; readonly heading: string }) {
  const { city, text, language, figures } = usePlan();
  const others = placed.filter(({ project }) => strategyOf(project) === null);
  return (
    <Section heading={heading} count={figures.count(placed.length)}>
      <div className={styles.groups}>
        {city.strategies.map(({ id, name, slot }) => {
          const own = placed.filter(({ project }) => strategyOf(project) === id);
          return (
            <div key={id}>
              <p className={styles.group}>
                <SlotSign slot={slot} /> {inLanguage(name, language)}
              </p>
              {own.length === 0 ? <Hole /> : <Projects placed={own} />}
            </div>
          );
        })}
        {others.length === 0 ? null : (
          <div>
            <p className={styles.group}>{text("plan.landing.card.others")}</p>
            <Projects placed={others} />
          </div>
        )}
      </div>
    </Section>
  );
}

function Hole() {
  const { text } = usePlan();
  return (
    <p className={styles.empty}>
      <HoleRing /> {text("plan.landing.card.hole")}
    </p>
  );
}

/** More places than these are folded. */
const IN_SIGHT = 3;

/** Each project, and under it the places that it has here. */
function Projects({ placed }: { readonly placed: Placed }) {
  const { city, text, figures } = usePlan();
  return placed.map(({ project, places }) => (
    <div key={project.id}>
      <ProjectLine project={project} places={[]} strategies={city.strategies} bare onOpen={chooseProject} />
      <div className={styles.places}>
        {places.length <= IN_SIGHT ? (
          <Places places={places} />
        ) : (
          <Section
            heading={text("plan.landing.card.placesHere")}
            level={4}
            count={figures.count(places.length)}
            foldable
            folded
          >
            <Places places={places} />
          </Section>
        )}
      </div>
    </div>
  ));
}

function Places({ places }: Pick<Placed[number], "places">) {
  const { language } = usePlan();
  return places.map(({ id, name, number, proposal }) => (
    <UnitLine
      key={id}
      name={`${number === null ? "" : `${number} · `}${inLanguage(name, language)}`}
      marks={proposal ? <ProposalBadge /> : undefined}
      onSelect={() => goToSite(id)}
    />
  ));
}
