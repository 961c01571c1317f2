import { inLanguage } from "../../../domain/text";
import { FIRST_ROOTS, filterProjects, listAllProjects, useApp } from "../../../state";
import {
  selectIsRespelt,
  selectListedProjects,
  selectLoosenableProjects,
  selectProjectFilterCount,
} from "../../../state/plan/selectors/catalogue";
import { Announcer, Button, EmptyState, SearchField, Section } from "../../../ui";
import styles from "../plan.module.css";
import { usePlan } from "../use-plan";
import { FoundPlaces } from "./found-places";
import { Outline } from "./outline";
import { ProjectFilters } from "./project-filters";

/** The plan's projects, to search, to filter and to open. */
export function Catalogue() {
  const { plan, text, language } = usePlan();
  const search = useApp((app) => app.projects.search);
  const active = useApp(selectProjectFilterCount);
  const count = useApp((app) => selectListedProjects(app).length);
  const isRespelt = useApp(selectIsRespelt);
  return (
    <>
      <SearchField
        label={text("plan.catalogue.search")}
        placeholder={text("plan.catalogue.searchHint")}
        value={search}
        onValue={(wish) => filterProjects({ search: wish })}
      />
      <FoundPlaces wish={search} />
      <ProjectFilters />
      <Section
        heading={text("plan.catalogue.title")}
        count={text("plan.catalogue.ofAll", { count, all: plan.projects.length })}
      >
        <p className={styles.small}>{inLanguage(plan.catalogue.about, language)}</p>
        {active > 0 && count > 0 ? (
          <Button wide onPress={listAllProjects}>
            {text("plan.catalogue.clear")}
          </Button>
        ) : null}
        {count === 0 ? <NothingListed /> : isRespelt ? <p>{text("plan.catalogue.respelt")}</p> : null}
        <Outline />
        <Announcer message={text("plan.catalogue.listed", { count })} />
      </Section>
    </>
  );
}

/** Nothing passes: which filter to loosen, each with what it would bring back. */
function NothingListed() {
  const { text } = usePlan();
  const loosenable = useApp(selectLoosenableProjects);
  const actions = loosenable.map(({ filter, count }) => ({
    id: filter,
    label: text(`plan.catalogue.loosen.${filter}`, { count }),
    onPress: () => filterProjects({ [filter]: FIRST_ROOTS.projects[filter] }),
  }));
  const all = { id: "all", label: text("plan.catalogue.clear"), onPress: listAllProjects };
  const way = actions.length > 0 ? "" : ` ${text("plan.catalogue.nothing")}`;
  return <EmptyState sentence={`${text("plan.catalogue.none")}${way}`} actions={[...actions, all]} />;
}
