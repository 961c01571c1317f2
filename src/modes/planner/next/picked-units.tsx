import { type UnitRef, unitFromKey, unitKey } from "../../../domain/unit";
import { SelectField } from "../../../ui";
import { useFocusKept } from "../use-focus-kept";
import { usePlan } from "../use-plan";
import styles from "./next.module.css";
import { Removable } from "./removable";
import { useUnitChoices, useUnitName } from "./unit-choices";

interface PickedUnitsProps {
  readonly label: string;
  readonly units: readonly UnitRef[];
  readonly onUnits: (units: readonly UnitRef[]) => void;
}

/** Some municipalities and zones: chosen one after the other, each to be taken out again. */
export function PickedUnits({ label, units, onUnits }: PickedUnitsProps) {
  const { text } = usePlan();
  const choices = useUnitChoices();
  const nameOf = useUnitName();
  const keys = units.map(unitKey);
  const add = (key: string) => {
    const unit = unitFromKey(key);
    if (unit !== null && !keys.includes(key)) onUnits([...units, unit]);
  };
  const box = useFocusKept<HTMLDivElement>(units.length);
  return (
    <div ref={box} tabIndex={-1}>
      <SelectField
        label={label}
        choices={[
          { id: "", label: text("planner.next.add") },
          ...choices.map((choice) => ({ ...choice, disabled: keys.includes(choice.id) })),
        ]}
        chosen=""
        onChosen={add}
      />
      {keys.length > 0 ? (
        <ul className={styles.picked} aria-label={label}>
          {keys.map((key) => (
            <Removable
              key={key}
              name={nameOf(key)}
              onRemove={() => onUnits(units.filter((unit) => unitKey(unit) !== key))}
            />
          ))}
        </ul>
      ) : null}
    </div>
  );
}
