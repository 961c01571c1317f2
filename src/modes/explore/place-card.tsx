import type { Position } from "../../domain/city";
import { placeAt, useApp } from "../../state";
import { Card, Skeleton } from "../../ui";
import { PlaceFacts } from "./place-facts";
import { useCity } from "./use-city";

interface PlaceCardProps {
  readonly position: Position;
  readonly onClose: () => void;
}

/** All that is under the finger. */
export function PlaceCard({ position, onClose }: PlaceCardProps) {
  const { text, figures } = useCity();
  const place = useApp((app) => placeAt(app, position));
  const [longitude, latitude] = position;
  return (
    <Card
      kind={text("explore.place.stack")}
      title={text("explore.place.title")}
      lead={`${figures.decimal(latitude, 4)} N, ${figures.decimal(longitude, 4)} E`}
      onClose={onClose}
    >
      {place === null ? (
        <Skeleton lines={5} label={text("explore.place.waiting")} />
      ) : (
        <PlaceFacts place={place} />
      )}
    </Card>
  );
}
