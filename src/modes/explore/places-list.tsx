import { useDeferredValue, useMemo } from "react";
import {
  clearFilters,
  goToSite,
  hover,
  loosen,
  searchFor,
  selectAnswer,
  selectIsListKnown,
  selectListed,
  selectLoosenable,
  selectMunicipalities,
  useApp,
} from "../../state";
import { Announcer, EmptyState, SearchField, Section, SiteList, type SiteRow } from "../../ui";
import { useCity } from "../../view/use-city";
import styles from "./explore.module.css";
import { WaitingOrFailed } from "./waiting";
import { siteRow } from "./wording";

/** The places that pass the filters, linked with the map both ways. */
export function PlacesList() {
  const { text, figures } = useCity();
  const rows = useRows();
  const search = useApp((app) => app.search);
  const selected = useApp((app) => (app.selection?.kind === "site" ? app.selection.id : null));
  const hovered = useApp((app) => app.hovered);
  const count = rows?.length;
  return (
    <Section
      heading={text("explore.list.title")}
      count={count === undefined ? undefined : figures.count(count)}
    >
      <div className={styles.stack}>
        <SearchField label={text("explore.list.search")} value={search} onValue={searchFor} />
        <SiteList
          label={text("explore.list.title")}
          rows={rows ?? []}
          selected={selected}
          hovered={hovered}
          onSelect={goToSite}
          onHover={hover}
          empty={rows === null ? <NotListedYet /> : <NothingListed />}
        />
        <Announcer message={count === undefined ? "" : text("explore.announce.listed", { count })} />
      </div>
    </Section>
  );
}

/** The numbered ones first, by their numbers; null while it is not known who passes. */
function useRows(): readonly SiteRow[] | null {
  const view = useCity();
  // A hundred rows are drawn in slices, so that a filter answers the finger first.
  const listed = useDeferredValue(useApp(selectListed));
  const isKnown = useApp(selectIsListKnown);
  const municipalities = useApp(selectMunicipalities);
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
  return isKnown ? rows : null;
}

/** On whose ground a place stands is still being worked out, or will not be known. */
function NotListedYet() {
  const { text } = useCity();
  const failure = useApp((app) => selectAnswer(app).failure);
  return <WaitingOrFailed failure={failure} lines={4} label={text("explore.overview.waiting")} />;
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
