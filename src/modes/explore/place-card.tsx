import type { Position } from "../../domain/city";
import {
  failureAt,
  goToSite,
  hover,
  howComputed,
  placeAt,
  selectMunicipalities,
  selectSites,
  useApp,
} from "../../state";
import { Card, Section, SiteList } from "../../ui";
import { useCity } from "../../view/use-city";
import styles from "./explore.module.css";
import { Counting } from "./overview";
import { PlaceFacts } from "./place-facts";
import { reckonedFrom, Sources } from "./sources";
import { WaitingOrFailed } from "./waiting";
import { siteRow } from "./wording";

interface PlaceCardProps {
  readonly position: Position;
  /** The sites under the finger, whether or not their reach holds the place. */
  readonly under: readonly string[];
  readonly onClose: () => void;
}

/** All that is under the finger. */
export function PlaceCard({ position, under, onClose }: PlaceCardProps) {
  const { city, text, figures } = useCity();
  const place = useApp((app) => placeAt(app, position));
  const failure = useApp((app) => failureAt(app, position));
  const [longitude, latitude] = position;
  return (
    <Card
      kind={`${figures.decimal(latitude, 4)} N, ${figures.decimal(longitude, 4)} E`}
      title={text("explore.place.title")}
      onClose={onClose}
      onMethod={howComputed("influence")}
    >
      <Under sites={under} />
      {place === null ? (
        <WaitingOrFailed failure={failure} lines={5} label={text("explore.place.waiting")} />
      ) : (
        <PlaceFacts place={place} />
      )}
      <p className={styles.small}>
        <Counting />
      </p>
      <Sources files={reckonedFrom(city)} />
    </Card>
  );
}

function Under({ sites: ids }: { readonly sites: readonly string[] }) {
  const view = useCity();
  const sites = useApp(selectSites);
  const municipalities = useApp(selectMunicipalities);
  const rows = ids.flatMap((id) => sites.get(id) ?? []).map((site) => siteRow(view, site, municipalities));
  if (rows.length === 0) return null;
  return (
    <Section heading={view.text("explore.place.stack")} count={view.figures.count(rows.length)}>
      <SiteList
        label={view.text("explore.place.stack")}
        rows={rows}
        selected={null}
        onSelect={goToSite}
        onHover={hover}
      />
    </Section>
  );
}
