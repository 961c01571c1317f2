import type { Site } from "../../domain/site";
import { placeAt, positionOf, useApp } from "../../state";
import { Section, Skeleton } from "../../ui";
import { PlaceFacts } from "./place-facts";
import { useCity } from "./use-city";

/** Where a point site falls, as computed, and what else reaches it. */
export function WhatMeets({ site }: { readonly site: Site }) {
  const { text } = useCity();
  const position = positionOf(site);
  const place = useApp((app) => (position === null ? null : placeAt(app, position)));
  if (position === null) return null;
  return (
    <Section heading={text("explore.site.where")}>
      {place === null ? (
        <Skeleton lines={3} label={text("explore.place.waiting")} />
      ) : (
        <PlaceFacts place={place} except={site.id} />
      )}
    </Section>
  );
}
