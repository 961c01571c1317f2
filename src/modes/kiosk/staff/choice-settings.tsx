import { KIOSK_LOOKS, TEXT_SIZES, UPDATE_POLICIES } from "../../../domain/kiosk-settings";
import { Segmented } from "../../../ui";
import { useCity } from "../../../view/use-city";
import { useKiosk } from "../use-kiosk";
import { FileValue, useSave } from "./file-value";
import styles from "./staff.module.css";

/** The settings that are one of few. */
export function ChoiceSettings() {
  const { text } = useCity();
  const yes = (on: boolean) => text(on ? "kiosk.settings.yes" : "kiosk.settings.no");
  return (
    <>
      <Choice field="textSize" all={TEXT_SIZES} write={(id) => text(`kiosk.settings.textSize.${id}`)} />
      <Choice field="look" all={KIOSK_LOOKS} write={(id) => text(`kiosk.settings.look.${id}`)} />
      <Choice field="updates" all={UPDATE_POLICIES} write={(id) => text(`kiosk.settings.updates.${id}`)} />
      <Counting write={yes} />
    </>
  );
}

/** What a setting may be, by its name. */
interface Choices {
  readonly textSize: (typeof TEXT_SIZES)[number];
  readonly look: (typeof KIOSK_LOOKS)[number];
  readonly updates: (typeof UPDATE_POLICIES)[number];
}

interface ChoiceProps<Field extends keyof Choices> {
  readonly field: Field;
  readonly all: readonly Choices[Field][];
  readonly write: (id: Choices[Field]) => string;
}

function Choice<Field extends keyof Choices>({ field, all, write }: ChoiceProps<Field>) {
  const { text } = useCity();
  const id: keyof Choices = field;
  const value: Choices[Field] = useKiosk(({ settings }) => settings[field]);
  const file: Choices[Field] = useKiosk((kiosk) => kiosk.file[field]);
  const save = useSave();
  return (
    <div className={styles.setting}>
      <Segmented
        label={text(`kiosk.settings.fields.${id}`)}
        segments={all.map((one) => ({ id: one, label: write(one) }))}
        chosen={value}
        onChosen={(one) => save({ [field]: one })}
      />
      <FileValue field={field} value={write(file)} />
    </div>
  );
}

function Counting({ write }: { readonly write: (on: boolean) => string }) {
  const { text } = useCity();
  const isOn = useKiosk(({ settings }) => settings.counters);
  const file = useKiosk((kiosk) => kiosk.file.counters);
  const save = useSave();
  return (
    <div className={styles.setting}>
      <Segmented
        label={text("kiosk.settings.fields.counters")}
        segments={[
          { id: "yes", label: write(true) },
          { id: "no", label: write(false) },
        ]}
        chosen={isOn ? "yes" : "no"}
        onChosen={(id) => save({ counters: id === "yes" })}
      />
      <FileValue field="counters" value={write(file)} />
    </div>
  );
}
