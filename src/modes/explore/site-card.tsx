import type { Site } from "../../domain/site";
import { inLanguage } from "../../domain/text";
import {
  goToUnit,
  howComputed,
  municipalitiesOf,
  selectCountedIds,
  selectMunicipalities,
  selectStanding,
  showReach,
  showSite,
  useApp,
} from "../../state";
import { ownSourceOf } from "../../state/own/selectors";
import { Button, Card, type Fact, Notice, ProposalBadge, Section, SlotSign, UnitLine } from "../../ui";
import { SiteProjects } from "../../view/plan-projects";
import { type CityView, useCity } from "../../view/use-city";
import { Sources } from "./sources";
import { WhatMeets } from "./what-meets";
import { layerOf, slotOf, subsetName } from "./wording";

interface SiteCardProps {
  readonly site: Site;
  readonly onClose: () => void;
}

/** A place or project: facts, where it falls as computed, what meets there, its source. */
export function SiteCard({ site, onClose }: SiteCardProps) {
  const view = useCity();
  const { city, language } = view;
  const layer = layerOf(city, site);
  const slot = slotOf(city, site);
  const own = useApp((app) => ownSourceOf(app, site.id));
  const kind = inLanguage(layer.singular, language);
  return (
    <Card
      kind={site.number === null ? kind : `${kind} ${site.number}`}
      title={inLanguage(site.name, language)}
      badges={
        <>
          {slot === undefined ? null : <SlotSign slot={slot} size="small" />}
          {site.proposal ? <ProposalBadge note={inLanguage(city.proposalNote, language)} /> : null}
        </>
      }
      facts={factsOf(site, view)}
      onClose={onClose}
      onMethod={howComputed("influence")}
      actions={<SiteActions site={site} />}
    >
      <Remarks site={site} />
      <WhatMeets site={site} />
      <StandsIn site={site} />
      <SiteProjects id={site.id} />
      <Sources files={[own?.file ?? layer.file, city.files.municipalities]} />
    </Card>
  );
}

function SiteActions({ site }: { readonly site: Site }) {
  const { text } = useCity();
  const municipality = useApp((app) => selectMunicipalities(app).get(site.municipality ?? ""));
  return (
    <>
      <Button onPress={() => showSite(site.id)}>{text("explore.unit.zoom")}</Button>
      <Button onPress={() => showReach(true)}>{text("explore.site.showReach")}</Button>
      {municipality === undefined ? null : (
        <Button onPress={() => goToUnit({ kind: "municipality", code: municipality.code })}>
          {municipality.name}
        </Button>
      )}
    </>
  );
}

/** What keeps a site's figures from being taken further than they go. */
function Remarks({ site }: { readonly site: Site }) {
  const { city, text, language } = useCity();
  const isCounted = useApp((app) => selectCountedIds(app).has(site.id));
  const own = useApp((app) => ownSourceOf(app, site.id));
  const layer = layerOf(city, site);
  return (
    <>
      {site.proposal ? <p>{inLanguage(city.proposalNote, language)}</p> : null}
      {own === null ? null : <p>{text("explore.site.own", { file: own.file })}</p>}
      {site.outside ? <p>{text("explore.site.outside")}</p> : null}
      {site.counted && !isCounted ? <Notice>{text("explore.site.notCounted")}</Notice> : null}
      {layer.note === undefined ? null : <p>{inLanguage(layer.note, language)}</p>}
    </>
  );
}

/** A line or an area passes through many municipalities and kinds of ground: which, as the partition says. */
function StandsIn({ site }: { readonly site: Site }) {
  const view = useCity();
  const subsets = useApp((app) => selectStanding(app).get(site.id));
  const municipalities = useApp((app) => municipalitiesOf(app, site.id));
  if (site.geometry.type === "Point" || subsets === undefined) return null;
  const names = [...subsets].sort((one, other) => one - other).map((bits) => subsetName(view, bits));
  return (
    <Section heading={view.text("explore.site.where")} onMethod={howComputed("overlap")}>
      <p>{view.text("explore.site.standsMany", { subsets: names.join("; ") })}</p>
      {municipalities
        .toSorted((one, other) => view.figures.compare(one.name, other.name))
        .map(({ code, name }) => (
          <UnitLine key={code} name={name} onSelect={() => goToUnit({ kind: "municipality", code })} />
        ))}
    </Section>
  );
}

function reachFact({ reach }: Site, { text, figures }: CityView): Fact {
  return {
    id: "reach",
    label: text("explore.site.reach"),
    value: reach === null ? text("explore.site.area") : figures.distance(reach),
  };
}

function factsOf(site: Site, view: CityView): Fact[] {
  const { city, text, language, figures } = view;
  const wording = (
    words: readonly { readonly id: string; readonly name: { readonly it: string; readonly en: string } }[],
    id: string | null,
  ) => words.filter((word) => word.id === id).map(({ name }) => inLanguage(name, language));
  const accuracy = wording(city.accuracies, site.accuracy)[0] ?? text("common.notKnown");
  const within =
    site.accuracyMetres === null
      ? ""
      : ` (${text("explore.site.accuracyMetres", { metres: figures.distance(site.accuracyMetres) })})`;
  const strategy = wording(city.strategies, site.strategy)[0] ?? text("explore.site.none");
  const foci = city.foci
    .filter(({ id }) => site.foci.includes(id))
    .map(({ name }) => inLanguage(name, language));
  return [
    { id: "status", label: text("explore.site.status"), value: text(`common.statusOne.${site.status}`) },
    {
      id: "strategy",
      label: text("explore.site.strategy"),
      value: site.counted ? strategy : text("explore.site.none"),
    },
    ...wording(city.categories, site.category).map((value) => ({
      id: "category",
      label: text("explore.site.category"),
      value,
    })),
    ...(site.lines.length > 0
      ? [{ id: "lines", label: text("explore.site.lines"), value: site.lines.join(", ") }]
      : []),
    ...(foci.length > 0 ? [{ id: "foci", label: text("explore.site.foci"), value: figures.list(foci) }] : []),
    ...(site.counted ? [reachFact(site, view)] : []),
    { id: "accuracy", label: text("explore.site.accuracy"), value: `${accuracy}${within}` },
  ];
}
