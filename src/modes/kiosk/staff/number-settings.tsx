import { KIOSK_RANGES, type RangedField } from "../../../domain/kiosk-settings";
import { TouchButton } from "../../../ui/controls/touch-button";
import { type CityView, useCity } from "../../../view/use-city";
import { useKiosk } from "../use-kiosk";
import { FileValue, useSave } from "./file-value";
import styles from "./staff.module.css";

type NumberField = Exclude<RangedField, "pinReset">;

/** Each number with its unit and how far one touch takes it. */
const FIELDS: readonly {
  readonly field: NumberField;
  readonly unit: "seconds" | "megabytes" | "hour" | "times";
  readonly step: number;
}[] = [
  { field: "idleSeconds", unit: "seconds", step: 5 },
  { field: "askSeconds", unit: "seconds", step: 5 },
  { field: "cleanSeconds", unit: "seconds", step: 10 },
  { field: "reloadHour", unit: "hour", step: 1 },
  { field: "memoryMegabytes", unit: "megabytes", step: 100 },
  { field: "contextLosses", unit: "times", step: 1 },
  { field: "restoreSeconds", unit: "seconds", step: 1 },
  { field: "workerSeconds", unit: "seconds", step: 5 },
];

/** The settings that are numbers, raised and lowered by touch within what they may be. */
export function NumberSettings() {
  return FIELDS.map((row) => <NumberSetting key={row.field} {...row} />);
}

function NumberSetting({ field, unit, step }: (typeof FIELDS)[number]) {
  const view = useCity();
  const { text } = view;
  const value = useKiosk(({ settings }) => settings[field]);
  const file = useKiosk((kiosk) => kiosk.file[field]);
  const save = useSave();
  const [least, most] = KIOSK_RANGES[field];
  const write = (amount: number | null) => written(amount, unit, view);
  const name = text(`kiosk.settings.fields.${field}`);
  const to = (next: number) => save({ [field]: next });
  return (
    <fieldset className={styles.setting}>
      <legend className={styles.label}>{name}</legend>
      <div className={styles.stepper}>
        <Steps name={name} value={value} range={[least, most]} step={step} write={write} onValue={to} />
        {field === "reloadHour" ? (
          <TouchButton pressed={value === null} onPress={() => save({ reloadHour: null })}>
            {text("kiosk.settings.never")}
          </TouchButton>
        ) : null}
        <span className={styles.small}>
          {text("kiosk.settings.range", { least: write(least), most: write(most) })}
        </span>
      </div>
      <FileValue field={field} value={write(file)} />
    </fieldset>
  );
}

interface StepsProps {
  readonly name: string;
  readonly value: number | null;
  readonly range: readonly [least: number, most: number];
  readonly step: number;
  readonly write: (value: number | null) => string;
  readonly onValue: (value: number) => void;
}

/** Less, the value of now, more. From «never» the first touch leads to the least. */
function Steps({ name, value, range: [least, most], step, write, onValue }: StepsProps) {
  const { text } = useCity();
  const to = (next: number) => onValue(value === null ? least : Math.min(most, Math.max(least, next)));
  return (
    <>
      <TouchButton
        label={text("kiosk.settings.less", { field: name })}
        disabled={value !== null && value <= least}
        onPress={() => to((value ?? least) - step)}
      >
        −
      </TouchButton>
      <output className={styles.amount}>{write(value)}</output>
      <TouchButton
        label={text("kiosk.settings.more", { field: name })}
        disabled={value !== null && value >= most}
        onPress={() => to((value ?? least) + step)}
      >
        +
      </TouchButton>
    </>
  );
}

function written(
  amount: number | null,
  unit: (typeof FIELDS)[number]["unit"],
  { text, figures }: CityView,
): string {
  if (amount === null) return text("kiosk.settings.never");
  return text(`kiosk.settings.${unit}`, { count: amount, replace: { count: figures.count(amount) } });
}
