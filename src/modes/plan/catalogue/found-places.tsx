import { inLanguage } from "../../../domain/text";
import { type Found, goToSite, goToUnit } from "../../../state";
import { Section, UnitLine } from "../../../ui";
import { type PlanView, usePlan } from "../use-plan";

/** The municipalities, zones and sites that a search names: who asks «what is planned here?» gets their projects. */
export function FoundPlaces({ places }: { readonly places: readonly Found[] }) {
  const view = usePlan();
  if (places.length === 0) return null;
  return (
    <Section heading={view.text("plan.catalogue.places")} count={view.figures.count(places.length)}>
      <ul>
        {places.map((place) => (
          <li key={place.kind === "unit" ? JSON.stringify(place.unit) : place.site.id}>
            <UnitLine name={place.name} kind={kindOf(place, view)} onSelect={() => open(place)} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function kindOf(place: Found, { city, text, language }: PlanView): string {
  if (place.kind === "unit") return text(`explore.question.${place.unit.kind}`);
  const layer = city.layers.find(({ id }) => id === place.site.layer);
  return layer === undefined ? "" : inLanguage(layer.singular, language);
}

const open = (place: Found) => (place.kind === "unit" ? goToUnit(place.unit) : goToSite(place.site.id));
