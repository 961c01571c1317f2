import type { Landings } from "../../../domain/plan-landing";
import { inLanguage } from "../../../domain/text";
import { choose, filterProjects, type PlaceWish } from "../../../state";
import { Section, UnitLine } from "../../../ui";
import { usePlan } from "../use-plan";
import { withoutPlace } from "./matrix-rows";

interface WithoutPlaceProps {
  readonly known: Landings;
  readonly strategy: string | null;
}

/** The projects that no cell counts, by why not; each leads to the catalogue filtered for them. */
export function WithoutPlace({ known, strategy }: WithoutPlaceProps) {
  const { city, text, language, figures } = usePlan();
  const name = city.strategies.find(({ id }) => id === strategy)?.name;
  return (
    <Section
      heading={
        name === undefined
          ? text("plan.landing.without.title")
          : text("plan.landing.without.titleOf", { strategy: inLanguage(name, language) })
      }
    >
      <p>{text("plan.landing.without.about")}</p>
      <div>
        {withoutPlace(known, strategy).map(({ place, projects }) => (
          <UnitLine
            key={place}
            name={text(`plan.landing.without.${place}`)}
            figure={
              projects.length === 0
                ? text("plan.landing.without.nothing")
                : text("plan.landing.matrix.projects", {
                    count: projects.length,
                    replace: { count: figures.count(projects.length) },
                  })
            }
            onSelect={projects.length === 0 ? undefined : () => list(place, strategy)}
          />
        ))}
      </div>
    </Section>
  );
}

/** Lists them beside the map. */
function list(place: PlaceWish, strategy: string | null): void {
  filterProjects({ place, strategy, planStrategy: null, search: "" });
  choose(null);
}
