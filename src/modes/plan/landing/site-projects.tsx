import type { Site } from "../../../domain/site";
import { inLanguage } from "../../../domain/text";
import {
  chooseProject,
  enter,
  goToUnit,
  howComputed,
  municipalitiesOf,
  selectSites,
  showSite,
  useApp,
} from "../../../state";
import { projectsOfSites } from "../../../state/plan/selectors/landing";
import { Button, Card, EmptyState, Panel, ProposalBadge, Section, SlotSign, UnitLine } from "../../../ui";
import { ProjectLinks } from "../../../ui/lists/project-links";
import { usePlan } from "../use-plan";
import { ProjectSources } from "./project-sources";

interface SiteProjectsProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** The projects that a site is a place of. */
export function SiteProjects({ id, onClose }: SiteProjectsProps) {
  const { text } = usePlan();
  const site = useApp((app) => selectSites(app).get(id));
  if (site !== undefined) return <Known site={site} onClose={onClose} />;
  return (
    <Panel title={text("plan.landing.here.site")} onClose={onClose}>
      <EmptyState sentence={text("plan.landing.card.unknown")} />
    </Panel>
  );
}

function Known({ site, onClose }: { readonly site: Site; readonly onClose: () => void }) {
  const { city, text, language } = usePlan();
  const here = useApp((app) => projectsOfSites(app, [site.id]));
  const layer = city.layers.find(({ id }) => id === site.layer);
  const kind = layer === undefined ? "" : inLanguage(layer.singular, language);
  const slot = city.strategies.find(({ id }) => site.counted && id === site.strategy)?.slot;
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
      lead={site.proposal ? <p>{inLanguage(city.proposalNote, language)}</p> : undefined}
      onClose={onClose}
      onMethod={howComputed("matrix")}
      actions={
        <>
          <Button onPress={() => enter("explore")}>{text("plan.landing.card.figures")}</Button>
          <Button onPress={() => showSite(site.id)}>{text("plan.landing.card.zoom")}</Button>
        </>
      }
    >
      <ProjectLinks
        of="site"
        strategies={city.strategies}
        here={here}
        failure={null}
        onOpen={chooseProject}
        onRetry={nothingToRetry}
      />
      {site.counted ? null : <p>{text("plan.landing.card.drawn")}</p>}
      <StandsIn id={site.id} />
      <ProjectSources projects={here?.placed.map(({ project }) => project) ?? []} />
    </Card>
  );
}

/** Where the plan is shown it has been loaded. */
const nothingToRetry = () => undefined;

/** The municipalities that the site stands in: a river runs through many. */
function StandsIn({ id }: { readonly id: string }) {
  const { text, figures } = usePlan();
  const municipalities = useApp((app) => municipalitiesOf(app, id));
  if (municipalities.length === 0) return null;
  return (
    <Section heading={text("explore.site.where")} count={figures.count(municipalities.length)} foldable>
      {municipalities
        .toSorted((one, other) => figures.compare(one.name, other.name))
        .map(({ code, name }) => (
          <UnitLine key={code} name={name} onSelect={() => goToUnit({ kind: "municipality", code })} />
        ))}
    </Section>
  );
}
