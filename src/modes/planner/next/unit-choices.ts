import { type UnitRef, unitFromKey } from "../../../domain/unit";
import { selectInside, selectMemberships, selectMunicipalities, selectZones, useApp } from "../../../state";
import type { Choice } from "../../../ui";
import { usePlan } from "../use-plan";

/** Every zone of the perimeter to choose from, by its id: «n of N municipalities». */
export function useZoneChoices(): Choice[] {
  const { text } = usePlan();
  const zones = useApp(selectZones);
  const memberships = useApp(selectMemberships);
  return [...memberships].map(([id, { inside, all }]) => ({
    id,
    label: text("planner.next.zone", { id, name: zones.get(id)?.name ?? "", inside, all }),
  }));
}

/** Every zone and municipality of the perimeter to choose from, by unit key: zones by number, municipalities by name. */
export function useUnitChoices(): Choice[] {
  const { text, figures } = usePlan();
  const inside = useApp(selectInside);
  const zones = useZoneChoices().map(({ id, label }) => ({
    id: `z${id}`,
    label,
    group: text("common.zone_other"),
  }));
  const municipalities = inside
    .map(({ code, name, membership }) => ({
      id: `m${code}`,
      label: membership === "provisional" ? text("planner.next.provisional", { name }) : name,
      group: text("common.municipality_other"),
    }))
    .sort((one, other) => figures.compare(one.label, other.label));
  return [...zones, ...municipalities];
}

/** How a chosen unit is called, one outside the perimeter of now too. */
export function useUnitName(): (key: string) => string {
  const choices = useUnitChoices();
  const municipalities = useApp(selectMunicipalities);
  const zones = useApp(selectZones);
  const nameOf = (unit: UnitRef | null, key: string) => {
    if (unit === null) return key;
    return (unit.kind === "zone" ? zones.get(unit.id)?.name : municipalities.get(unit.code)?.name) ?? key;
  };
  return (key) => choices.find(({ id }) => id === key)?.label ?? nameOf(unitFromKey(key), key);
}
