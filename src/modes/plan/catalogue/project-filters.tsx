import { useState } from "react";
import { NO_SINGLE_STRATEGY } from "../../../domain/strategy";
import { inLanguage } from "../../../domain/text";
import { filterProjects, PLACES, useApp, type ProjectFilters as Wishes } from "../../../state";
import { selectProjectCounts } from "../../../state/plan/selectors/catalogue";
import { Section, SelectField, SlotSign } from "../../../ui";
import { ProjectChoice } from "../../../ui/lists/project-choice";
import styles from "../plan.module.css";
import { usePlan } from "../use-plan";
import { landingWords, planStrategyKind } from "./wording";

/** A choice that asks for nothing: no id of the data is empty. */
const ALL = "";

/** Which projects are listed; each choice says how many it would list under the other filters. */
export function ProjectFilters() {
  const { text } = usePlan();
  // Without the search: it stands in a field of its own, and unfolding these would not show it.
  const active = useApp(
    ({ projects: { planStrategy, strategy, place } }) =>
      [planStrategy, strategy, place].filter((wish) => wish !== null).length,
  );
  const [isFolded, setFolded] = useState(active === 0);
  return (
    <Section
      heading={text("plan.catalogue.filters.title")}
      count={active > 0 ? text("plan.catalogue.filters.active", { count: active }) : undefined}
      foldable
      folded={isFolded}
      onFold={setFolded}
    >
      <div className={styles.stack}>
        <p className={styles.small}>{text("plan.catalogue.filters.counts")}</p>
        <PlanStrategyFilter />
        <StrategyFilter />
        <PlaceFilter />
      </div>
    </Section>
  );
}

/** What is chosen of a filter, and how it is changed. */
function useFilter<Name extends "planStrategy" | "strategy">(name: Name) {
  const chosen = useApp((app) => app.projects[name]);
  const counts = useApp((app) => selectProjectCounts(app)[name]);
  const choose = (id: string) => filterProjects({ [name]: id === ALL ? null : id } satisfies Partial<Wishes>);
  return { chosen: chosen ?? ALL, count: (id: string) => counts.get(id === ALL ? null : id) ?? 0, choose };
}

function PlanStrategyFilter() {
  const view = usePlan();
  const { plan, text, language } = view;
  const { chosen, count, choose } = useFilter("planStrategy");
  const { planStrategies } = plan.catalogue;
  const choice = (id: string, name: string, group?: string) => ({
    id,
    label: `${name} (${count(id)})`,
    ...(group === undefined ? {} : { group }),
  });
  const isStrange = chosen !== ALL && planStrategies.every(({ id }) => id !== chosen);
  return (
    <SelectField
      label={text("plan.catalogue.filters.planStrategy")}
      chosen={chosen}
      onChosen={choose}
      choices={[
        choice(ALL, text("plan.catalogue.filters.everyStrategy")),
        ...planStrategies.map((one) =>
          one.number === null
            ? choice(one.id, inLanguage(one.name, language), text("plan.catalogue.filters.complementary"))
            : choice(one.id, planStrategyKind(one, view)),
        ),
        ...(isStrange ? [choice(chosen, text("plan.catalogue.filters.strange", { id: chosen }))] : []),
      ]}
    />
  );
}

function StrategyFilter() {
  const { city, text, language, figures } = usePlan();
  const { chosen, count, choose } = useFilter("strategy");
  const option = (id: string, label: string) => ({
    id,
    label,
    count: figures.count(count(id)),
    countLabel: text("plan.catalogue.count", { count: count(id) }),
  });
  return (
    <ProjectChoice
      label={text("plan.catalogue.filters.strategy")}
      note={text("plan.catalogue.filters.ours")}
      chosen={chosen}
      onChosen={choose}
      options={[
        option(ALL, text("plan.catalogue.filters.everyStrategy")),
        ...city.strategies.map(({ id, name, slot }) => ({
          ...option(id, inLanguage(name, language)),
          sign: <SlotSign slot={slot} size="small" />,
        })),
        ...NO_SINGLE_STRATEGY.map((id) => option(id, text(`plan.catalogue.filters.${id}`))),
      ]}
    />
  );
}

function PlaceFilter() {
  const view = usePlan();
  const { text, figures } = view;
  const chosen = useApp((app) => app.projects.place);
  const counts = useApp((app) => selectProjectCounts(app).place);
  return (
    <ProjectChoice
      label={text("plan.catalogue.filters.place")}
      chosen={chosen ?? ALL}
      onChosen={(wish) => filterProjects({ place: PLACES.find((place) => place === wish) ?? null })}
      options={[null, ...PLACES].map((place) => ({
        id: place ?? ALL,
        label: place === null ? text("plan.catalogue.filters.everyPlace") : landingWords(place, view),
        count: figures.count(counts.get(place) ?? 0),
        countLabel: text("plan.catalogue.count", { count: counts.get(place) ?? 0 }),
      }))}
    />
  );
}
