import { useDeferredValue, useMemo } from "react";
import {
  clearFilters,
  goToSite,
  hover,
  loosen,
  searchFor,
  selectListed,
  selectLoosenable,
  selectMunicipalities,
  useApp,
} from "../../state";
import { Announcer, EmptyState, SearchField, Section, SiteList } from "../../ui";
import { useCity } from "../../view/use-city";
import styles from "./explore.module.css";
import { siteRow } from "./wording";

/** The places that pass the filters, linked with the map both ways. */
export function PlacesList() {
  const view = useCity();
  const { text, figures } = view;
  // A hundred rows are drawn in slices, so that a filter answers the finger first.
  const listed = useDeferredValue(useApp(selectListed));
  const municipalities = useApp(selectMunicipalities);
  const search = useApp((app) => app.search);
  const selected = useApp((app) => (app.selection?.kind === "site" ? app.selection.id : null));
  const hovered = useApp((app) => app.hovered);
  // Each row is made once for a language and keeps its identity, so that a filter draws only the rows that come and go.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the view is made anew at each drawing; these two are what rows depend on
  const known = useMemo(
    () => new Map(view.geodata.sites.map((site) => [site, siteRow(view, site, municipalities)])),
    [view.language, view.geodata],
  );
  const rows = useMemo(
    () =>
      listed
        .toSorted((one, other) => (one.number ?? Infinity) - (other.number ?? Infinity))
        .flatMap((site) => known.get(site) ?? []),
    [listed, known],
  );
  return (
    <Section heading={text("explore.list.title")} count={figures.count(rows.length)}>
      <div className={styles.stack}>
        <SearchField label={text("explore.list.search")} value={search} onValue={searchFor} />
        <SiteList
          label={text("explore.list.title")}
          rows={rows}
          selected={selected}
          hovered={hovered}
          onSelect={goToSite}
          onHover={hover}
          empty={<NothingListed />}
        />
        <Announcer message={text("explore.announce.listed", { count: rows.length })} />
      </div>
    </Section>
  );
}

/** Nothing passes: which filters to loosen, each with what it would bring back. */
function NothingListed() {
  const { text } = useCity();
  const loosenable = useApp(selectLoosenable);
  const actions = loosenable.map(({ filter, count }) => ({
    id: filter,
    label: text(`explore.list.loosen.${filter}`, { count }),
    onPress: () => loosen(filter),
  }));
  const all = { id: "all", label: text("explore.filters.clear"), onPress: clearFilters };
  const sentence = `${text("explore.list.none")} ${actions.length > 0 ? "" : text("explore.list.nothing")}`;
  return <EmptyState sentence={sentence.trim()} actions={[...actions, all]} />;
}
