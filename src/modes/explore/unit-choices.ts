import { selectInside, selectMemberships, selectZones, useApp } from "../../state";
import type { Choice } from "../../ui";
import { useCity } from "../../view/use-city";

/** Every zone and municipality of the perimeter to choose from, by unit key: zones by number, municipalities by name. */
export function useUnitChoices(): Choice[] {
  const { text, figures } = useCity();
  const inside = useApp(selectInside);
  const zones = useApp(selectZones);
  const memberships = useApp(selectMemberships);
  const zoneChoices = [...memberships.keys()].map((id) => ({
    id: `z${id}`,
    label: text("explore.unit.zoneName", { id, name: zones.get(id)?.name ?? "" }),
    group: text("common.zone_other"),
  }));
  const municipalityChoices = inside
    .map(({ code, name }) => ({ id: `m${code}`, label: name, group: text("common.municipality_other") }))
    .sort((one, other) => figures.compare(one.label, other.label));
  return [...zoneChoices, ...municipalityChoices];
}
