import { useMemo } from "react";
import type { Position } from "../../../domain/city";
import {
  choosePilot,
  chooseSite,
  hover,
  howComputed,
  selectMunicipalities,
  selectSites,
  useApp,
} from "../../../state";
import { selectPilotChanges } from "../../../state/planner/selectors/changes";
import { municipalityAt, pilotsAround } from "../../../state/planner/selectors/near";
import { selectPilots } from "../../../state/planner/selectors/pilots";
import { placePilot } from "../../../state/planner/tools";
import { Button, Card, Section, SiteList, type SiteRow } from "../../../ui";
import { usePlan } from "../use-plan";
import { Around } from "./around";
import { pilotRow, siteRow, whereWords } from "./pilot-words";

interface PlaceCardProps {
  readonly position: Position;
  /** The pilots and sites under the finger. */
  readonly under: readonly string[];
  readonly onClose: () => void;
}

/** A tapped place: what is under the finger, where it lies, which pilots reach it, and a new one here. */
export function PlaceCard({ position, under, onClose }: PlaceCardProps) {
  const plan = usePlan();
  const { text, figures } = plan;
  const [longitude, latitude] = position;
  const municipality = useApp((app) => municipalityAt(app, position));
  const municipalities = useApp(selectMunicipalities);
  const pilots = useApp(selectPilots);
  const around = useMemo(
    () => pilotsAround(pilots, { type: "Point", coordinates: [longitude, latitude] }),
    [pilots, longitude, latitude],
  );
  const where = whereWords({ municipality, outside: municipality === null }, municipalities, plan);
  return (
    <Card
      kind={text("planner.pilots.place.coordinates", {
        latitude: figures.decimal(latitude, 4),
        longitude: figures.decimal(longitude, 4),
      })}
      title={text("planner.pilots.place.title")}
      facts={[{ id: "municipality", label: text("planner.pilots.card.municipality"), value: where }]}
      onClose={onClose}
      onMethod={howComputed("influence")}
      actions={<Button onPress={() => placePilot(position)}>{text("planner.pilots.add.atPlace")}</Button>}
    >
      <Under ids={under} />
      <Around around={around} />
    </Card>
  );
}

function Under({ ids }: { readonly ids: readonly string[] }) {
  const plan = usePlan();
  const { text, figures } = plan;
  const changes = useApp(selectPilotChanges);
  const sites = useApp(selectSites);
  const municipalities = useApp(selectMunicipalities);
  const rows = ids.flatMap((id): SiteRow[] => {
    const change = changes.get(id);
    if (change !== undefined) return [pilotRow(change, municipalities, plan)];
    const site = sites.get(id);
    if (site === undefined) return [];
    return [siteRow(site, text(`common.statusOne.${site.status}`), plan)];
  });
  if (rows.length === 0) return null;
  const select = (id: string) => (changes.has(id) ? choosePilot(id) : chooseSite(id));
  return (
    <Section heading={text("planner.pilots.place.under")} count={figures.count(rows.length)}>
      <SiteList
        label={text("planner.pilots.place.under")}
        rows={rows}
        selected={null}
        onSelect={select}
        onHover={hover}
      />
    </Section>
  );
}
