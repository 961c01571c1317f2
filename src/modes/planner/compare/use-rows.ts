import type { UnitRef } from "../../../domain/unit";
import { selectMemberships, selectMunicipalities, selectZones, useApp } from "../../../state";
import { selectRough } from "../../../state/planner/selectors/coverage-rows";
import type { PlannerDifference } from "../../../state/planner/selectors/figures";
import { usePlan } from "../use-plan";
import { type ComparedRow, roughChanges } from "./compare-rows";

/** Each municipality before and after, in alphabetical order. */
export function useMunicipalityRows({ answer }: PlannerDifference): readonly ComparedRow[] {
  const { text, figures } = usePlan();
  const municipalities = useApp(selectMunicipalities);
  const rough = useApp(selectRough);
  return answer.units
    .map((unit): ComparedRow => {
      const municipality = municipalities.get(unit.code);
      return {
        unit: { kind: "municipality", code: unit.code },
        key: unit.code,
        name: municipality?.name ?? unit.code,
        note: municipality?.membership === "provisional" ? text("common.provisional") : null,
        changed: unit.changed,
        rough: roughChanges([unit], rough),
      };
    })
    .sort((one, other) => figures.compare(one.name, other.name));
}

/** Each zone over its members inside, with how many those are. */
export function useZoneRows({ answer, zones }: PlannerDifference): readonly ComparedRow[] {
  const { text } = usePlan();
  const known = useApp(selectZones);
  const memberships = useApp(selectMemberships);
  const municipalities = useApp(selectMunicipalities);
  const rough = useApp(selectRough);
  return [...zones]
    .map(([id, changed]): ComparedRow => {
      const unit: UnitRef = { kind: "zone", id };
      const membership = memberships.get(id);
      const members = answer.units.filter(({ code }) => municipalities.get(code)?.zone === id);
      return {
        unit,
        key: id,
        name: text("planner.compare.zone", { id, name: known.get(id)?.name ?? "" }),
        note:
          membership === undefined
            ? null
            : text("planner.compare.members", { count: membership.inside, all: membership.all }),
        changed,
        rough: roughChanges(members, rough),
      };
    })
    .sort((one, other) => Number(one.key) - Number(other.key));
}
