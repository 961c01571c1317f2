import { inLanguage } from "../../../domain/text";
import { howComputed, selectMunicipalities, turnTo, useApp } from "../../../state";
import { edit } from "../../../state/planner/editing";
import { type PilotChange, selectPilotChanges } from "../../../state/planner/selectors/changes";
import { selectOriginalPilots } from "../../../state/planner/selectors/pilots";
import { Button, Card, EmptyState, Panel, ProposalBadge, SlotSign } from "../../../ui";
import { SiteProjects } from "../../../view/plan-projects";
import { useFocusKept } from "../use-focus-kept";
import { usePlan } from "../use-plan";
import { showPilot } from "./go-to-pilot";
import { PilotFigures } from "./pilot-figures";
import { PilotFoci } from "./pilot-foci";
import { PilotPlace } from "./pilot-place";
import { PilotReach } from "./pilot-reach";
import { PilotSource } from "./pilot-source";
import { changeWords, slotOf, whereWords } from "./pilot-words";
import styles from "./pilots.module.css";

interface PilotCardProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** One pilot: whom it reaches, where it stands, how far it reaches, what it serves; all of it can be changed here. */
export function PilotCard({ id, onClose }: PilotCardProps) {
  const plan = usePlan();
  const change = useApp(selectPilotChanges).get(id);
  // Taking away, bringing back and putting back as it was each take away their own button.
  const box = useFocusKept<HTMLDivElement>(change === undefined ? id : changeWords(change, plan).join());
  return (
    <div ref={box} tabIndex={-1} className={styles.card}>
      {change === undefined ? (
        <PilotGone id={id} onClose={onClose} />
      ) : (
        <Standing key={id} change={change} onClose={onClose} />
      )}
    </div>
  );
}

function Standing({ change, onClose }: { readonly change: PilotChange; readonly onClose: () => void }) {
  const plan = usePlan();
  const { base, city, text, language } = plan;
  const { site } = change;
  const municipalities = useApp(selectMunicipalities);
  const kind = inLanguage(base.layer.singular, language);
  const slot = slotOf(city, site);
  return (
    <Card
      kind={site.number === null ? kind : `${kind} ${site.number}`}
      title={inLanguage(site.name, language)}
      badges={
        <>
          {slot === null ? null : <SlotSign slot={slot} size="small" />}
          {site.proposal ? <ProposalBadge note={inLanguage(city.proposalNote, language)} /> : null}
        </>
      }
      lead={
        <>
          <p>{[whereWords(site, municipalities, plan), ...changeWords(change, plan)].join(" · ")}</p>
          {site.outside ? <p>{text("explore.site.outside")}</p> : null}
        </>
      }
      onClose={onClose}
      onMethod={howComputed("live")}
      actions={<PilotActions change={change} />}
    >
      <PilotFigures change={change} />
      <PilotPlace change={change} />
      <PilotReach change={change} />
      <PilotFoci site={site} />
      <SiteProjects id={site.id} />
      <PilotSource site={site} />
    </Card>
  );
}

function PilotActions({ change }: { readonly change: PilotChange }) {
  const plan = usePlan();
  const { text } = plan;
  const { site, original } = change;
  const isChanged = original !== null && changeWords(change, plan).length > 0;
  return (
    <>
      <Button onPress={() => showPilot(site.id)}>{text("explore.unit.zoom")}</Button>
      {isChanged ? (
        <Button onPress={() => edit({ kind: "restore", site: site.id })}>
          {text("planner.pilots.card.restore")}
        </Button>
      ) : null}
      <Button onPress={() => edit({ kind: "remove", site: site.id })}>
        {text("planner.pilots.card.remove")}
      </Button>
      <p className={styles.small}>{text("planner.pilots.card.undoable")}</p>
    </>
  );
}

/** A pilot that was taken away can come back; one that this scenario never had cannot be shown. */
function PilotGone({ id, onClose }: PilotCardProps) {
  const { base, text, language } = usePlan();
  const original = useApp(selectOriginalPilots).find((site) => site.id === id);
  const kind = inLanguage(base.layer.singular, language);
  const title = original === undefined ? kind : inLanguage(original.name, language);
  const isRemoved = original !== undefined;
  const bringBack = {
    id: "back",
    label: text("planner.pilots.bringBack"),
    onPress: () => void edit({ kind: "restore", site: id }),
  };
  const all = { id: "all", label: text("planner.pilots.card.back"), onPress: () => turnTo("pilots") };
  return (
    <Panel title={title} kind={isRemoved ? kind : undefined} onClose={onClose}>
      <EmptyState
        sentence={text(isRemoved ? "planner.pilots.card.removed" : "planner.pilots.card.unknown")}
        actions={isRemoved ? [bringBack, all] : [all]}
      />
    </Panel>
  );
}
