import { useMemo } from "react";
import type { Site } from "../../../domain/site";
import { inLanguage } from "../../../domain/text";
import { howComputed, selectMunicipalities, selectSites, showSite, useApp } from "../../../state";
import { pilotsAround } from "../../../state/planner/selectors/near";
import { selectPilots } from "../../../state/planner/selectors/pilots";
import { Button, Card, EmptyState, Panel, SlotSign } from "../../../ui";
import { SiteProjects } from "../../../view/plan-projects";
import { usePlan } from "../use-plan";
import { Around } from "./around";
import { PilotSource } from "./pilot-source";
import { layerWords, slotOf, whereWords } from "./pilot-words";

interface SiteCardProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** A station or another site, as the planner sees it: which pilots reach it, and which is the nearest. */
export function SiteCard({ id, onClose }: SiteCardProps) {
  const { text } = usePlan();
  const site = useApp(selectSites).get(id);
  if (site !== undefined) return <Known site={site} onClose={onClose} />;
  return (
    <Panel title={text("planner.pilots.place.title")} onClose={onClose}>
      <EmptyState sentence={text("planner.pilots.site.unknown")} />
    </Panel>
  );
}

function Known({ site, onClose }: { readonly site: Site; readonly onClose: () => void }) {
  const plan = usePlan();
  const { city, text, language } = plan;
  const municipalities = useApp(selectMunicipalities);
  const pilots = useApp(selectPilots);
  const around = useMemo(() => pilotsAround(pilots, site.geometry), [pilots, site]);
  const slot = slotOf(city, site);
  const isPlaced = site.municipality !== null || site.outside;
  return (
    <Card
      kind={layerWords(site, plan)}
      title={inLanguage(site.name, language)}
      badges={slot === null ? null : <SlotSign slot={slot} size="small" />}
      facts={[
        {
          id: "status",
          label: text("planner.pilots.site.status"),
          value: text(`common.statusOne.${site.status}`),
          note: site.counted ? undefined : text("planner.pilots.site.drawn"),
        },
        {
          id: "municipality",
          label: text("planner.pilots.card.municipality"),
          value: isPlaced ? whereWords(site, municipalities, plan) : text("common.notKnown"),
        },
      ]}
      onClose={onClose}
      onMethod={howComputed("influence")}
      actions={<Button onPress={() => showSite(site.id)}>{text("explore.unit.zoom")}</Button>}
    >
      <Around around={around} />
      <SiteProjects id={site.id} />
      <PilotSource site={site} />
    </Card>
  );
}
