import { useApp } from "../../../state";
import { wishFor } from "../../../state/planner/searching";
import { selectPlanner } from "../../../state/planner/selectors/scenarios";
import { SelectField } from "../../../ui";
import { NumberField } from "../../../ui/controls/number-field";
import { refusalWords } from "../refusal-words";
import { useFocusKept } from "../use-focus-kept";
import { usePlan } from "../use-plan";
import styles from "./next.module.css";
import { Removable } from "./removable";
import { useUnitName, useZoneChoices } from "./unit-choices";
import { fieldRefusals } from "./wishes";

/** At least so many pilots in some zones. */
export function ZoneWish() {
  const { text } = usePlan();
  const { perZone } = useApp((app) => selectPlanner(app).wish);
  const choices = useZoneChoices();
  const isAsked = (id: string) => perZone.some(({ zone }) => zone === id);
  const add = (zone: string) => {
    if (zone !== "" && !isAsked(zone)) wishFor({ perZone: [...perZone, { zone, least: 1 }] });
  };
  const box = useFocusKept<HTMLDivElement>(perZone.length);
  if (choices.length === 0) return null;
  return (
    <div ref={box} tabIndex={-1}>
      <SelectField
        label={text("planner.next.perZone.title")}
        choices={[
          { id: "", label: text("planner.next.addZone") },
          ...choices.map((choice) => ({ ...choice, disabled: isAsked(choice.id) })),
        ]}
        chosen=""
        onChosen={add}
      />
      {perZone.length > 0 ? (
        <>
          <ul className={styles.picked} aria-label={text("planner.next.perZone.title")}>
            {perZone.map(({ zone }, index) => (
              <ZoneRow key={zone} index={index} />
            ))}
          </ul>
          <p className={styles.small}>{text("planner.next.perZone.note")}</p>
        </>
      ) : null}
    </div>
  );
}

function ZoneRow({ index }: { readonly index: number }) {
  const { text, figures } = usePlan();
  const wish = useApp((app) => selectPlanner(app).wish);
  const nameOf = useUnitName();
  const row = wish.perZone[index];
  if (row === undefined) return null;
  const refused = fieldRefusals(wish).perZone[index] ?? null;
  const name = nameOf(`z${row.zone}`);
  const others = wish.perZone.filter((other) => other !== row);
  return (
    <Removable name={name} onRemove={() => wishFor({ perZone: others })}>
      <NumberField
        label={text("planner.next.perZone.least", { zone: name })}
        labelHidden
        value={row.least}
        decimals={0}
        unit={text("planner.next.perZone.unit", { count: row.least })}
        onNumber={(least) =>
          wishFor({
            perZone: wish.perZone.map((one) => (one === row ? { ...row, least: least ?? Number.NaN } : one)),
          })
        }
        refusal={refused && refusalWords(refused, text, figures)}
      />
    </Removable>
  );
}
