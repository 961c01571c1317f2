import { inLanguage } from "../../../domain/text";
import { FIRST_ROOTS, filterProjects, found, liftSheet, listAllProjects, useApp } from "../../../state";
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
import { FoundPages } from "./read-on";

/** The plan's projects, to search, to filter and to open. */
export function Catalogue() {
  const { plan, geodata, text, language } = usePlan();
  const search = useApp((app) => app.projects.search);
  const active = useApp(selectProjectFilterCount);
  const count = useApp((app) => selectListedProjects(app).length);
  const isRespelt = useApp(selectIsRespelt);
  const places = found(geodata, search, language);
  return (
    <>
      <SearchField
        label={text("plan.catalogue.search")}
        placeholder={text("plan.catalogue.searchHint")}
        value={search}
        onValue={searchFor}
      />
      <FoundPages wish={search} />
      <FoundPlaces places={places} />
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
        {count === 0 ? (
          <NothingListed onPlaces={places.length > 0} />
        ) : isRespelt ? (
          <p>{text("plan.catalogue.respelt")}</p>
        ) : null}
        <Outline />
        <Announcer message={text("plan.catalogue.listed", { count })} />
      </Section>
    </>
  );
}

/** On a phone what is found would lie under the lower edge. */
function searchFor(wish: string): void {
  if (wish !== "") liftSheet("full");
  filterProjects({ search: wish });
}

/**
 * Nothing passes: which filter to loosen, each with what it would bring back. Where the search names places, nobody shall read
 * that nothing is planned there.
 */
function NothingListed({ onPlaces }: { readonly onPlaces: boolean }) {
  const { text } = usePlan();
  const loosenable = useApp(selectLoosenableProjects);
  const actions = loosenable.map(({ filter, count }) => ({
    id: filter,
    label: text(`plan.catalogue.loosen.${filter}`, { count }),
    onPress: () => filterProjects({ [filter]: FIRST_ROOTS.projects[filter] }),
  }));
  const all = { id: "all", label: text("plan.catalogue.clear"), onPress: listAllProjects };
  const way = actions.length > 0 ? "" : ` ${text("plan.catalogue.nothing")}`;
  const sentence = onPlaces ? text("plan.catalogue.onPlaces") : `${text("plan.catalogue.none")}${way}`;
  return <EmptyState sentence={sentence} actions={[...actions, all]} />;
}
