import type { Site } from "../../domain/site";
import { failureAt, howComputed, placeAt, positionOf, useApp } from "../../state";
import { Section } from "../../ui";
import { useCity } from "../../view/use-city";
import { PlaceFacts } from "./place-facts";
import { WaitingOrFailed } from "./waiting";

/** Where a point site falls, as computed, and what else reaches it. */
export function WhatMeets({ site }: { readonly site: Site }) {
  const { text } = useCity();
  const position = positionOf(site);
  const place = useApp((app) => (position === null ? null : placeAt(app, position)));
  const failure = useApp((app) => (position === null ? null : failureAt(app, position)));
  if (position === null) return null;
  return (
    <Section heading={text("explore.site.where")} onMethod={howComputed("overlap")}>
      {place === null ? (
        <WaitingOrFailed failure={failure} lines={3} label={text("explore.place.waiting")} />
      ) : (
        <PlaceFacts place={place} except={site.id} />
      )}
    </Section>
  );
}
